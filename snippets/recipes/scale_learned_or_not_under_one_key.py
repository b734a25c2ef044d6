import torch
from torch import nn


class Quantize(nn.Module):
    def __init__(self, scale, learned=False):
        super().__init__()
        scale = torch.tensor(scale)
        if learned:
            self.register_parameter("scale", nn.Parameter(scale))
        else:
            self.register_buffer("scale", scale)

    def forward(self, x):
        x = x / self.scale
        return (x + (x.round() - x).detach()) * self.scale


fixed, learned = Quantize(0.5), Quantize(1.0, learned=True)
print("fixed:", list(fixed.state_dict()), list(fixed.parameters()))
print(learned.load_state_dict(fixed.state_dict()))
learned(torch.tensor(0.625)).backward()
print("gradient of scale:", learned.scale.grad.item())
optimizer = torch.optim.SGD(learned.parameters(), lr=0.5)
optimizer.step()
print(fixed.load_state_dict(learned.state_dict()))
print("learned, then fixed:", fixed.scale)
