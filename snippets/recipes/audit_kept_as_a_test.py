import torch
from audit import audit
from torch import nn


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(4, 12)
        self.mask = torch.ones(8, 8).tril()


left = {
    name: flags
    for name, _, flags in audit(Attention())
    if "not moved" in flags
}
assert not left, f"not moved with the model: {left}"
