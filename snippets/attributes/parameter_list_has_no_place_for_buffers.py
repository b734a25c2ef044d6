import torch
from torch import nn

mask = torch.ones(2)
module = nn.ParameterList([mask])
print("parameters():", [n for n, _ in module.named_parameters()])
print("requires_grad:", module[0].requires_grad)

module.append(torch.arange(2))
