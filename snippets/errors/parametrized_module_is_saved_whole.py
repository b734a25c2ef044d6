# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

module = weight_norm(nn.Linear(2, 1))
torch.save(module, "model.pt")
