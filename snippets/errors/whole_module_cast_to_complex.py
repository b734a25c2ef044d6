import warnings

import torch
from torch import nn


class Filter(nn.Module):
    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(2))
        self.response = nn.Parameter(torch.ones(2))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    module = Filter().to(torch.complex64)
print(caught[0].category.__name__ + ":", caught[0].message)
print("gain:", module.gain.dtype)
