import torch
from torch import nn


class Tagged(torch.Tensor):
    pass


tagged = torch.ones(2).as_subclass(Tagged)
print("detach() gives:", type(tagged.detach()).__name__)
parameter = nn.Parameter(tagged)
print("type:", type(parameter).__name__)
print("is a Parameter:", isinstance(parameter, nn.Parameter))
