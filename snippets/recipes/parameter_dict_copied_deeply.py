import copy

import torch
from torch import nn

gains = nn.ParameterDict({"left": torch.zeros(1)})
shallow, deep = gains.copy(), copy.deepcopy(gains)
with torch.no_grad():
    shallow["left"].fill_(5)
    deep["left"].fill_(7)
print("original:", gains["left"].item())
print("deep copy:", deep["left"].item())

shallow["right"] = torch.zeros(1)
print("names:", list(gains), list(shallow), list(deep))
