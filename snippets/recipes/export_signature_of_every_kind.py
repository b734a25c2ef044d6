# needs torch >= 2.9
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.ones(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.plain = torch.ones(2)
        self.listed = [nn.Parameter(torch.ones(2))]
        self.factor = 3

    def forward(self, x):
        y = x * self.weight + self.mean * self.mask
        return (y + self.plain + self.listed[0]) * self.factor


program = torch.export.export(Net(), (torch.ones(2),))
for spec in program.graph_signature.input_specs:
    print(spec.kind.name, spec.target, spec.persistent)
print("state_dict:", list(program.state_dict))
print("constants:", list(program.constants))
module = program.module()
print("parameters:", [n for n, _ in module.named_parameters()])
print("buffers:", [n for n, _ in module.named_buffers()])
print("load:", module.load_state_dict(Net().state_dict()))
