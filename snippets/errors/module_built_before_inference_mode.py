import torch
from torch import nn

checkpoint = {"weight": torch.ones(1, 2)}
module = nn.Linear(2, 1, bias=False)

print(module.load_state_dict(checkpoint))
with torch.inference_mode():
    print("result:", module(torch.ones(2)).item())
