import torch
from torch import nn

module = nn.Module()
module.register_buffer("freq", torch.tensor([257 / 65536]))
position = 65536


def show():
    angle = position * module.freq.item()
    print(f"{module.freq.dtype}: angle {angle}")


show()
module.to(torch.bfloat16)
show()
module.float()
show()
