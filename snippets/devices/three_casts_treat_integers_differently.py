import torch
from torch import nn


def kinds():
    module = nn.Module()
    module.register_buffer("table", torch.tensor([0.5]))
    module.register_buffer("index", torch.tensor([2049]))
    module.register_buffer("mask", torch.tensor([True]))
    return module


def show(how, module):
    print(f"{how}:", [buffer.dtype for buffer in module.buffers()])


show("half()", kinds().half())
show("to(float16)", kinds().to(torch.float16))
module = kinds().type(torch.float16)
show("type(float16)", module)
print("index 2049:", module.index.item())

kinds().to(torch.int32)
