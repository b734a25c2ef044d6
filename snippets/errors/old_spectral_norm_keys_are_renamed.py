import torch
from torch import nn
from torch.nn.utils import parametrizations

old = nn.utils.spectral_norm(nn.Linear(2, 2))
new = parametrizations.spectral_norm(nn.Linear(2, 2))
names = {
    "weight_orig": "parametrizations.weight.original",
    "weight_u": "parametrizations.weight.0._u",
    "weight_v": "parametrizations.weight.0._v",
}
checkpoint = old.state_dict()
for name in names:
    checkpoint[names[name]] = checkpoint.pop(name)
print(new.load_state_dict(checkpoint))

x = torch.ones(1, 2)
same = torch.allclose(old.eval()(x), new.eval()(x))
print("same output:", same)
