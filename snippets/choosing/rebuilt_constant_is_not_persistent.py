import torch
from torch import nn


class CausalMask(nn.Module):
    def __init__(self, length):
        super().__init__()
        mask = torch.ones(length, length).tril().bool()
        self.register_buffer("mask", mask, persistent=False)

    def forward(self, scores):
        n = scores.shape[-1]
        hidden = ~self.mask[:n, :n]
        return scores.masked_fill(hidden, float("-inf"))


module = CausalMask(4)
print("state_dict():", list(module.state_dict()))
print(module(torch.zeros(2, 2)))
longer = CausalMask(8)
print(longer.load_state_dict(module.state_dict()))
