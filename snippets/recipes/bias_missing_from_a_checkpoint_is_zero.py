import torch
from torch import nn

without = nn.Linear(2, 3, bias=False)
layer = nn.Linear(2, 3)
state = without.state_dict()
state.setdefault("bias", torch.zeros_like(layer.bias))
print(layer.load_state_dict(state))
x = torch.ones(1, 2)
print("same output:", torch.equal(layer(x), without(x)))

without.load_state_dict(state)
