import torch
from torch import nn

module = nn.Module()
module.register_buffer("freq", torch.tensor([[257 / 65536]]))
position = torch.tensor([[65536.0]])

with torch.autocast("cpu", dtype=torch.bfloat16):
    product = position * module.freq
    matmul = position @ module.freq
    with torch.autocast("cpu", enabled=False):
        exact = position @ module.freq
print("buffer:", module.freq.dtype)
print("product:", product.dtype, product.item())
print("matmul:", matmul.dtype, matmul.item())
print("matmul, autocast off:", exact.dtype, exact.item())
