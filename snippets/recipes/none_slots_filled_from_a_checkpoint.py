import torch
from torch import nn


def fill_empty_buffers(model, state):
    modules = dict(model.named_modules())
    for key, value in state.items():
        path, _, name = key.rpartition(".")
        if getattr(modules.get(path), name, key) is None:
            setattr(modules[path], name, torch.empty_like(value))


class Scaler(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", None)


fitted, fresh = Scaler(), Scaler()
fitted.mean = torch.tensor([1.0, 2.0])
checkpoint = nn.Sequential(fitted).state_dict()
model = nn.Sequential(fresh)
print(model.load_state_dict(checkpoint, strict=False))
print("after strict=False:", fresh.mean)

fill_empty_buffers(model, checkpoint)
print(model.load_state_dict(checkpoint))
print("after filling:", fresh.mean.tolist())

nn.Sequential(Scaler()).load_state_dict(checkpoint)
