# needs torch >= 2.1
import torch
from torch import nn


def load(**options):
    module = nn.Linear(1, 1, bias=False)
    optimizer = torch.optim.SGD(module.parameters(), lr=0.5)
    held = optimizer.param_groups[0]["params"][0]
    checkpoint = {"weight": torch.ones(1, 1)}
    module.load_state_dict(checkpoint, **options)

    module(torch.ones(1)).backward()
    optimizer.step()
    print("  same parameter:", module.weight is held)
    print("  after a step:", module.weight.item())
    with torch.no_grad():
        module.weight.zero_()
    print("  checkpoint:", checkpoint["weight"].item())


print("default:")
load()
print("assign=True:")
load(assign=True)
