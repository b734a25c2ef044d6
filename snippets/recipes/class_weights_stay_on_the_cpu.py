import torch
from torch import nn

device = torch.device("meta")
model = nn.Linear(4, 2).to(device)
criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))

inputs = torch.zeros(4, 4, device=device)
labels = torch.zeros(4, dtype=torch.int64, device=device)
print("logits:", model(inputs).device)
print("weight:", criterion.weight.device)
criterion(model(inputs), labels)
