import torch
from torch import nn

encoder = nn.Linear(1, 1)
codebook = nn.Module()
codebook.register_buffer("codes", torch.zeros(1, 1))

for _ in range(2):
    x = encoder(torch.ones(1, 1))
    codebook.codes = 0.9 * codebook.codes + 0.1 * x
    print("codes require grad:", codebook.codes.requires_grad)
    (x - codebook.codes).square().mean().backward()
