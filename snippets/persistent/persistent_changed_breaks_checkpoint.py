import torch
from torch import nn


class Attention(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        self.register_buffer(
            "mask", torch.ones(2), persistent=persistent
        )


checkpoint = Attention(persistent=True).state_dict()
Attention(persistent=False).load_state_dict(checkpoint)
