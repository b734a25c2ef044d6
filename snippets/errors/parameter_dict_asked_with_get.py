import torch
from torch import nn

weights = nn.ParameterDict({"left": torch.ones(1)})
print("right:", weights.get("right"))
print("in it:", "right" in weights)
