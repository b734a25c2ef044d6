# needs torch >= 2.1
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3)).half()
save_file(model.state_dict(), "model.safetensors")

with safe_open("model.safetensors", "pt", device="cpu") as file:
    for name in ["1.bias", "1.weight"]:
        part = file.get_slice(name)
        print(name, part.get_shape(), part.get_dtype())
    rows = file.get_slice("1.weight")[:2]
print("two rows:", rows.shape, rows.dtype)

state = load_file("model.safetensors", device="cpu")
with torch.device("meta"):
    empty = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
print(empty.load_state_dict(state, assign=True))
print("assigned:", empty[1].weight.dtype, empty[1].weight.device)
copied = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
print(copied.load_state_dict(state))
print("copied:", copied[1].weight.dtype)
