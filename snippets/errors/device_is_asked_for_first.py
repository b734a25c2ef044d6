# needs torch >= 2.3
import torch
from torch import nn

device = "xpu" if torch.xpu.is_available() else "cpu"
module = nn.Linear(2, 1).to(device)
print("moved:", module.weight.device.type == device)
