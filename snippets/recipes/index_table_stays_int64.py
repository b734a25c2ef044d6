import torch
from torch import nn


class RelativeBias(nn.Module):
    def __init__(self, window, heads):
        super().__init__()
        self.table = nn.Parameter(torch.zeros(2 * window - 1, heads))
        place = torch.arange(window)
        index = place[:, None] - place + window - 1
        self.register_buffer("index", index, persistent=False)

    def forward(self, scores):
        return scores + self.table[self.index].permute(2, 0, 1)


bias = RelativeBias(window=3, heads=2)
print("index:", bias.index.tolist())
print("saved:", list(bias.state_dict()))
print("learned:", [n for n, _ in bias.named_parameters()])

bias.half()
print("table:", bias.table.dtype)
print("index:", bias.index.dtype)
scores = torch.zeros(1, 2, 3, 3, dtype=torch.float16)
print("scores:", bias(scores).dtype)
