import torch
from torch import nn

weight = torch.tensor([1.0, 5.0])
loss = nn.CrossEntropyLoss(weight=weight)
print("parameters():", list(loss.parameters()))
print("buffers():", [n for n, _ in loss.named_buffers()])

loss.to("meta")
print("after to('meta'):", loss.weight.device)
