# needs torch >= 2.1
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(1, 1))
nn.utils.remove_weight_norm(layer)
