import warnings

import torch
from torch import nn


class Filter(nn.Module):
    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(2))
        self.response = nn.Parameter(
            torch.ones(2, dtype=torch.complex64)
        )


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    module = Filter()
print("warnings:", len(caught))
print("gain:", module.gain.dtype)
print("response:", module.response.dtype)
