# needs torch >= 2.1
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

net = nn.Sequential(weight_norm(nn.Linear(1, 1)), nn.Linear(1, 1))
for layer in net:
    if parametrize.is_parametrized(layer, "weight"):
        parametrize.remove_parametrizations(layer, "weight")
print("keys:", list(net.state_dict()))
