import warnings

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        scale = torch.ones(1, requires_grad=True)
        self.scale = scale.double()


module = Scale()
module.scale.backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("gradient:", module.scale.grad)
print("UserWarning:", str(caught[0].message).split(". ")[0])
