# needs torch >= 2.1
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(1, 1))
parametrize.remove_parametrizations(layer, "weight")
print("keys:", list(layer.state_dict()))
