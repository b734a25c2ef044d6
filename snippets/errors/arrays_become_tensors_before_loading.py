import numpy as np
import torch
from torch import nn

arrays = {"weight": np.ones((1, 2)), "bias": np.zeros(1)}
module = nn.Linear(2, 1)
tensors = {k: torch.from_numpy(v) for k, v in arrays.items()}
print(module.load_state_dict(tensors))
print("weight:", module.weight.tolist(), module.weight.dtype)
