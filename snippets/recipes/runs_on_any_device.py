# needs torch >= 2.9
import torch
from torch import nn


def best_device():
    if torch.accelerator.is_available():
        return torch.accelerator.current_accelerator()
    return torch.device("cpu")


class Decay(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))
        self.register_buffer("base", torch.tensor(0.5))

    def forward(self, x):
        steps = torch.arange(x.shape[-1], device=x.device)
        return x * self.weight * self.base**steps


device = best_device()
model = Decay().to(device)
optimizer = torch.optim.Adam(model.parameters())
x = torch.ones(2, 3).to(device)
model(x).sum().backward()
optimizer.step()
torch.save(model.state_dict(), "model.pt")
state = torch.load("model.pt", map_location="cpu", weights_only=True)
print(
    "trained where chosen:", model.weight.device.type == device.type
)
print("loaded on:", {str(t.device) for t in state.values()})
meta = Decay().to("meta")
print("on meta too:", meta(torch.ones(2, 3, device="meta")).device)
