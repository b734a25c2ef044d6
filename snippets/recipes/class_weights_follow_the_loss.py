# needs torch >= 2.1
import torch
from torch import nn


def balanced(labels, classes):
    counts = torch.bincount(labels, minlength=classes)
    return len(labels) / (classes * counts.clamp(min=1))


labels = torch.tensor([0, 0, 0, 1])
model = nn.Linear(4, 2)
criterion = nn.CrossEntropyLoss(weight=balanced(labels, classes=2))
print("weight:", [round(w, 2) for w in criterion.weight.tolist()])
print("dtype:", criterion.weight.dtype)
print("parameters():", list(criterion.parameters()))
print("state_dict():", list(criterion.state_dict()))

device = torch.device("meta")
model.to(device)
criterion.to(device)
inputs = torch.zeros(4, 4, device=device)
loss = criterion(model(inputs), labels.to(device))
print("weight:", criterion.weight.device)
print("loss:", loss.device)
