import torch
from torch import nn

checkpoint = {"weight": torch.ones(1, 2)}
module = nn.Linear(2, 1, bias=False)
module.load_state_dict(checkpoint)
module.eval()
print("result:", module(torch.ones(2)).item())
