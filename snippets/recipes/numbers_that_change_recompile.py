# needs torch >= 2.9
import torch
from torch import nn

graphs = []


def backend(graph, inputs):
    graphs.append(graph)
    return graph


class Scale(nn.Module):
    def __init__(self, value):
        super().__init__()
        if isinstance(value, torch.Tensor):
            self.register_buffer("value", value)
        else:
            self.value = value

    def forward(self, x):
        return x * self.value


for value in [1, 1.0, torch.tensor(1.0)]:
    torch.compiler.reset()
    module = Scale(value)
    compiled = torch.compile(module, backend=backend)
    graphs.clear()
    for _step in range(6):
        compiled(torch.ones(2))
        module.value += 1
    kind = type(value).__name__
    print(f"{kind}: compiled {len(graphs)} times")
