# needs torch >= 2.1
import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self, mean, std):
        super().__init__()
        for name, value in [("mean", mean), ("std", std)]:
            value = torch.tensor(value, dtype=torch.float32)
            self.register_buffer(name, value.view(1, -1, 1, 1))

    def forward(self, images):
        scale = 1 if images.is_floating_point() else 255
        images = images.to(self.mean.dtype) / scale
        return (images - self.mean) / self.std


def build(mean=(0, 0, 0), std=(1, 1, 1)):
    return nn.Sequential(Normalize(mean, std), nn.Conv2d(3, 2, 1))


trained = build((0.5, 0.25, 0.75), (0.2, 0.2, 0.1))
print("saved:", list(trained.state_dict()))

model = build()
print("dtype:", model[0].mean.dtype)
print(model.load_state_dict(trained.state_dict()))
print("mean:", model[0].mean.flatten().tolist())

image = torch.full((1, 3, 4, 4), 51, dtype=torch.uint8)
print("uint8:", torch.allclose(model(image), model(image / 255)))
print("bfloat16:", model.bfloat16()(image / 255).dtype)
print("learned:", [n for n, _ in model.named_parameters()])
print("device:", model.to("meta")[0].std.device)
