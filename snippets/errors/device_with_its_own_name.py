import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
module = nn.Linear(2, 1).to(device)
print("moved:", module.weight.device.type == device)
