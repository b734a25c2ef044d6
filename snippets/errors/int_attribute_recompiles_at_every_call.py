import logging

import torch
from torch import nn


class Log(logging.Handler):
    def emit(self, record):
        print(record.getMessage().partition("\n")[0])


class Decay(nn.Module):
    def __init__(self):
        super().__init__()
        self.step = 0

    def forward(self, x):
        self.step += 1
        return x / self.step


logging.getLogger("torch._dynamo").addHandler(Log())
model = torch.compile(Decay(), backend="eager")
for _call in range(10):
    model(torch.ones(2))
