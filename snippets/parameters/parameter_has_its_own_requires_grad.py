import torch
from torch import nn

module = nn.Module()
frozen = nn.Parameter(torch.ones(2), requires_grad=False)
module.register_parameter("frozen", frozen)
print("registered frozen:", module.frozen.requires_grad)

with torch.no_grad():
    module.weight = nn.Parameter(torch.ones(2))
print("made under no_grad:", module.weight.requires_grad)

index = nn.Parameter(torch.arange(2), requires_grad=False)
print("integers:", index.dtype, index.requires_grad)
nn.Parameter(torch.arange(2))
