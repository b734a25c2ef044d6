import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.inner = nn.Linear(2, 2, bias=False)
        self.table = torch.ones(2)


BOXES = ["_parameters", "_buffers", "_non_persistent_buffers_set"]
inside = vars(Net())
for box in [*BOXES, "_modules"]:
    print(f"{box}:", list(inside[box]))
print("table in __dict__:", "table" in inside)
print("weight in __dict__:", "weight" in inside)
