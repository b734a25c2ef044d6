import torch
from torch import nn

module = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 2))
other = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 5))
checkpoint = other.state_dict()
checkpoint["extra"] = torch.zeros(1)

own = module.state_dict()
fitting = {
    name: value
    for name, value in checkpoint.items()
    if name not in own or value.shape == own[name].shape
}
print(module.load_state_dict(fitting, strict=False))
module.load_state_dict(checkpoint, strict=False)
