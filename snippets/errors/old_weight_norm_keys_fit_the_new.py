# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

checkpoint = {
    "bias": torch.zeros(1),
    "weight_g": torch.tensor([[5.0]]),
    "weight_v": torch.tensor([[0.6, 0.8]]),
}
layer = weight_norm(nn.Linear(2, 1))
print(layer.load_state_dict(checkpoint))
print("weight:", layer.weight.tolist())
print("keys:", *layer.state_dict(), sep="\n  ")
