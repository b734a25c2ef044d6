import torch
from safetensors.torch import load_model, save_file, save_model
from torch import nn


def channels_last():
    conv = nn.Conv2d(3, 4, 2)
    return conv.to(memory_format=torch.channels_last)


conv = channels_last()
print("contiguous:", conv.weight.is_contiguous())
save_model(conv, "conv.safetensors")

new = channels_last()
print("load_model:", load_model(new, "conv.safetensors"))
print("loaded:", torch.equal(new.weight, conv.weight))
print("contiguous:", new.weight.is_contiguous())

save_file(conv.state_dict(), "conv.safetensors")
