import torch
from torch import nn

checkpoint = {"weight": torch.ones(1, 2)}
with torch.inference_mode():
    module = nn.Linear(2, 1, bias=False)

module.load_state_dict(checkpoint)
