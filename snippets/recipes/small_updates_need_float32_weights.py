import torch
from torch import nn


def train(dtype, steps=100):
    weight = nn.Parameter(torch.ones(1, dtype=dtype))
    optimizer = torch.optim.SGD([weight], lr=2**-10)
    for _ in range(steps):
        optimizer.zero_grad()
        weight.sum().backward()
        optimizer.step()
    return weight.item()


print("bfloat16 weight:", train(torch.bfloat16))
print("float32 weight:", train(torch.float32))
