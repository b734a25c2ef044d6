import torch
from torch import nn

module = nn.Module()
module.register_buffer("freq", torch.tensor([257 / 65536]))
position = 65536


def show(when):
    print(f"{when}: angle {position * module.freq.item()}")


show("float32")
module.to(torch.bfloat16)
show("bfloat16")
module.float()
show("float32 again")
