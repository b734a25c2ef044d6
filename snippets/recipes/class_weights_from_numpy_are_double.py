import numpy as np
import torch
from torch import nn

counts = np.array([3, 1])
weight = torch.from_numpy(counts.sum() / (2 * counts))
logits, labels = torch.zeros(1, 2), torch.tensor([1])

loss = nn.CrossEntropyLoss(weight=weight.float())
print("float32:", round(loss(logits, labels).item(), 2))

loss = nn.CrossEntropyLoss(weight=weight)
print("weight:", loss.weight.dtype)
loss(logits, labels)
