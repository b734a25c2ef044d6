import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, max_len, persistent):
        super().__init__()
        self.qkv = nn.Linear(64, 192)
        mask = torch.ones(max_len, max_len).tril()
        self.register_buffer("mask", mask, persistent=persistent)


def size(module):
    tensors = module.state_dict().values()
    return sum(t.numel() * t.element_size() for t in tensors)


for persistent in False, True:
    model = nn.Sequential(
        *[Block(1024, persistent) for _ in range(2)]
    )
    print(f"persistent={persistent}: {size(model):,} bytes")
longer = nn.Sequential(*[Block(2048, True) for _ in range(2)])
longer.load_state_dict(model.state_dict())
