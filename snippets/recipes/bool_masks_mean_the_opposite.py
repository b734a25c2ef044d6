import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

mask = torch.ones(3, 3, dtype=torch.bool).tril()
x = torch.zeros(1, 3, 2)
eye = torch.eye(3)[None]
y = scaled_dot_product_attention(x, x, eye, attn_mask=mask)
print("scaled_dot_product_attention:", y[0], sep="\n")

layer = nn.MultiheadAttention(2, num_heads=1, batch_first=True)
_, weights = layer(x, x, x, attn_mask=~mask)
print("MultiheadAttention, ~mask:", weights[0].detach(), sep="\n")
_, weights = layer(x, x, x, attn_mask=mask)
print("MultiheadAttention, mask:", weights[0].detach(), sep="\n")
