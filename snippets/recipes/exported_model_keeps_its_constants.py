# needs torch >= 2.5
import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        mean = torch.full((1, 3, 1, 1), 0.5)
        self.register_buffer("mean", mean, persistent=persistent)

    def forward(self, images):
        return images - self.mean


image = torch.ones(1, 3, 2, 2)
for persistent in [True, False]:
    program = torch.export.export(Shift(persistent), (image,))
    torch.export.save(program, "shift.pt2")
    loaded = torch.export.load("shift.pt2")
    print("persistent:", persistent)
    print("  state_dict:", list(loaded.state_dict))
    print("  constants:", list(loaded.constants))
    print("  pixel:", loaded.module()(image)[0, 0, 0, 0].item())
