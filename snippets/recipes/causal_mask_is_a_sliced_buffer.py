# needs torch >= 2.5
import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention


class MaskedAttention(nn.Module):
    def __init__(self, max_len):
        super().__init__()
        mask = torch.ones(max_len, max_len, dtype=torch.bool).tril()
        self.register_buffer("mask", mask, persistent=False)

    def forward(self, q, k, v, padding=None):
        n, m = q.shape[-2], k.shape[-2]
        keep = self.mask[m - n : m, :m]
        if padding is not None:
            keep = keep & ~padding[:, None, None, :]
        return scaled_dot_product_attention(q, k, v, attn_mask=keep)


module = MaskedAttention(max_len=8)
q = k = torch.zeros(1, 1, 4, 2)
v = torch.eye(4)[None, None]
print("weights:", module(q, k, v)[0, 0], sep="\n")
print("last query:", module(q[:, :, 3:], k, v).flatten())
padding = torch.tensor([[True, False, False, False]])
print("padding first:", module(q, k, v, padding)[0, 0], sep="\n")
print("after half():", module.half().mask.dtype)
print("after .to():", module.to("meta").mask.device)
print("state_dict():", list(module.state_dict()))
