import torch
from torch import nn

weights = nn.ParameterDict({"left": torch.ones(1)})
print(weights["right"])
