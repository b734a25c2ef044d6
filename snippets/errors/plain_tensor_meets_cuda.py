import torch
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))
        self.offset = torch.ones(2)

    def forward(self, x):
        return x - self.mean + self.offset


with FakeTensorMode():
    module = Shift().to("cuda:0")
    try:
        module(torch.zeros(2, device="cuda:0"))
    except RuntimeError as error:
        print(error)
