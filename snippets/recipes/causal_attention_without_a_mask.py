# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention


class CausalAttention(nn.Module):
    def __init__(self, dim, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(dim, 3 * dim)
        self.out = nn.Linear(dim, dim)

    def forward(self, x):
        b, n, d = x.shape
        qkv = self.qkv(x).view(b, n, 3, self.heads, -1)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        y = scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.out(y.transpose(1, 2).reshape(b, n, d))


module = CausalAttention(dim=8, heads=2)
x = torch.randn(1, 4, 8)
before = module(x)
x[:, 3] = 0
after = module(x)
for i in range(4):
    same = torch.allclose(before[:, i], after[:, i])
    print(f"token {i} same: {same}")
print("buffers:", list(module.buffers()))
