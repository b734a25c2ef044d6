# needs torch >= 2.1
import torch
from safetensors.torch import load_file, load_model, save_file
from torch import nn


def build():
    return nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))


model = build()
model(torch.ones(4, 2))
save_file(model.state_dict(), "model.safetensors")

state = load_file("model.safetensors")
print("keys:", list(state))
new = build()
print(new.load_state_dict(state))
print(
    "mean loaded:",
    torch.equal(new[1].running_mean, model[1].running_mean),
)
print("load_model:", load_model(build(), "model.safetensors"))

print("type:", type(state).__name__)
print("has versions:", hasattr(state, "_metadata"))
