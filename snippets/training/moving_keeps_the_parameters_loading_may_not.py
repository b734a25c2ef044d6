# needs torch >= 2.1
import torch
from torch import nn

checkpoint = nn.Linear(2, 2).state_dict()


def check(call, change, device="cpu"):
    with torch.device(device):
        module = nn.Linear(2, 2)
    optimizer = torch.optim.SGD(module.parameters(), lr=0.1)
    change(module)
    held = optimizer.param_groups[0]["params"][0]
    print(f"{call}: still held {held is module.weight}")


check("double()", lambda m: m.double())
check("to_empty()", lambda m: m.to_empty(device="cpu"))
check("load", lambda m: m.load_state_dict(checkpoint))
check(
    "load, assign=True",
    lambda m: m.load_state_dict(checkpoint, assign=True),
)
check("to('meta')", lambda m: m.to("meta"))
check(
    "to_empty() from meta",
    lambda m: m.to_empty(device="cpu"),
    device="meta",
)
