from torch import nn

m = nn.Module()
m.add_module("layer", nn.Linear(2, 2))
m.register_module("layer", nn.Linear(2, 3))
m.add_module("skip", None)
print("children:", dict(m.named_children()))
print("skip:", m.skip)
