import torch
from torch import nn


class Noise(nn.Module):
    def __init__(self):
        super().__init__()
        marker = torch.empty(0)
        self.register_buffer("marker", marker, persistent=False)

    def sample(self, n):
        index = torch.arange(n, device=self.marker.device)
        return index, self.marker.new_zeros(n)


for model in Noise(), Noise().double(), Noise().to("meta"):
    index, noise = model.sample(2)
    print("index:", index.device, index.dtype, end=", ")
    print("noise:", noise.device, noise.dtype)
print("in state_dict:", list(model.state_dict()))
