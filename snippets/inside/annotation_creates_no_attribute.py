from typing import get_args, get_type_hints

import torch
from torch import nn


class Norm(nn.Module):
    mean: torch.Tensor

    def __init__(self):
        super().__init__()
        print("before:", hasattr(self, "mean"))
        self.register_buffer("mean", torch.zeros(2))


read = get_type_hints(nn.Module.__getattr__)["return"]
print("__getattr__ returns:", *(t.__name__ for t in get_args(read)))
print("mean is declared:", get_type_hints(Norm)["mean"].__name__)
print("in _buffers:", list(Norm()._buffers))
