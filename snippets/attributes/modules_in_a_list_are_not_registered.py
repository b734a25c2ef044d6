import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = [nn.Linear(1, 1)]
        self.named = {"left": nn.Linear(1, 1)}
        self.pair = nn.Linear(1, 1), nn.Linear(1, 1)
        self.layers = nn.ModuleList([nn.Linear(1, 1)])
        gain = nn.ParameterDict({"gain": torch.ones(1)})
        self.heads = nn.ModuleDict({"left": gain})


module = Net()
for name, _ in module.named_parameters():
    print(name)

module.double()
print("in ModuleList:", module.layers[0].weight.dtype)
print("in a list:", module.plain[0].weight.dtype)
