import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        for i in range(2):
            self.register_buffer(f"offset_{i}", torch.ones(2))

    @property
    def offsets(self):
        return [self.offset_0, self.offset_1]


module = Shift().to("meta")
print("state_dict():", list(module.state_dict()))
print("devices:", [t.device.type for t in module.offsets])
