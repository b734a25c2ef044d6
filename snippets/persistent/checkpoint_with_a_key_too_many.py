import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        self.register_buffer(
            "mask", torch.ones(2), persistent=persistent
        )


module = Attention(persistent=False)
checkpoint = Attention(persistent=True).state_dict()
del checkpoint["mask"]
print("key deleted:", module.load_state_dict(checkpoint))

checkpoint = Attention(persistent=True).state_dict()
print("not strict:", module.load_state_dict(checkpoint, strict=False))
