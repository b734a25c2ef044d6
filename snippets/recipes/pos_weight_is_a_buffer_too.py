import torch
from torch import nn

labels = torch.tensor(
    [[1.0, 0.0], [0.0, 0.0], [0.0, 1.0], [0.0, 1.0]]
)
positive = labels.sum(dim=0)
pos_weight = (len(labels) - positive) / positive.clamp(min=1)
print("pos_weight:", pos_weight.tolist())

criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight)
print("state_dict():", list(criterion.state_dict()))
print("parameters():", list(criterion.parameters()))
double = nn.BCEWithLogitsLoss(pos_weight=pos_weight.double())
print("float64 weights:", double(torch.zeros(4, 2), labels).dtype)
criterion.to("meta")
print("device:", criterion.pos_weight.device)
