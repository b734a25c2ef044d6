import copy

import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm


def init(module):
    for parameter in module.parameters(recurse=False):
        nn.init.normal_(parameter)


def reset(module):
    if hasattr(module, "reset_parameters"):
        module.reset_parameters()


linear = spectral_norm(nn.Linear(2, 2, bias=False))
model = nn.Sequential(linear, nn.BatchNorm1d(2, affine=False))
fresh = copy.deepcopy(model.state_dict())
model(torch.ones(2, 2))
model.eval()
used = copy.deepcopy(model.state_dict())

for change in [reset, init]:
    model.load_state_dict(used)
    model.apply(change)
    print(f"kept by {change.__name__}:")
    for name, value in model.state_dict().items():
        if torch.equal(value, used[name]):
            print(f"  {name}")

model.load_state_dict(fresh)
batches = model[1].num_batches_tracked.item()
print("fresh again, batches:", batches)
