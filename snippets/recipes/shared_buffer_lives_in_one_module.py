import torch
from torch import nn


class Table(nn.Module):
    def __init__(self):
        super().__init__()
        steps = torch.arange(3.0)
        self.register_buffer("steps", steps, persistent=False)


class Layer(nn.Module):
    def __init__(self, table):
        super().__init__()
        self.table = table

    def forward(self, x):
        return x * self.table.steps


table = Table()
model = nn.Sequential(Layer(table), Layer(table))
changes = {
    "double()": lambda: model.double(),
    "half()": lambda: model.half(),
    "from meta": lambda: model.to("meta").to_empty(device="cpu"),
}
for how, change in changes.items():
    change()
    first, second = (layer.table.steps for layer in model)
    print(f"{how}: shared {first is second}, {first.dtype}")
print("buffers:", [name for name, _ in model.named_buffers()])
