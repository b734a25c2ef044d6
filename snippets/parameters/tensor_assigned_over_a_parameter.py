import torch
from torch import nn

module = nn.Module()
module.w = nn.Parameter(torch.ones(2))
with torch.no_grad():
    module.w.zero_()
print("changed in place:", module.w.tolist())

module.w = torch.zeros(2)
