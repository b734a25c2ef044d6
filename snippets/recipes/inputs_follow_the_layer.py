import torch
from torch import nn


def to_device_of(module, args):
    own = next(module.parameters(), None)
    if own is not None:
        return tuple(a.to(own.device) for a in args)


def split(model, devices):
    for stage, device in zip(model, devices, strict=True):
        stage.to(device)
        stage.register_forward_pre_hook(to_device_of)
    return model


other = "cuda:0" if torch.cuda.is_available() else "meta"
model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
model[2].register_buffer("count", torch.zeros(1))
split(model, ["cpu", other, other])
print("output:", model(torch.ones(3, 2)).device)
for name, tensor in model.state_dict().items():
    print(name, tensor.device)
