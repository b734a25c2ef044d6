# needs torch >= 2.9
import io

import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.register_buffer("count", torch.tensor(0))

    def forward(self, x):
        self.count += 1
        return self.linear(x)


x = torch.ones(2)
net = Counter()
program = torch.export.export(net, (x,))
print("after the export:", net.count.item())
module = program.module()
module(x)
print("after a call of the program:", net.count.item())
module.half()
print("after module.half():", net.linear.weight.dtype)

net = Counter()
file = io.BytesIO()
torch.export.save(torch.export.export(net, (x,)), file)
file.seek(0)
loaded = torch.export.load(file)
loaded.module()(x)
print("after a call of what was loaded:", net.count.item())
print("in the file:", loaded.example_inputs)
