import torch
from torch import nn

data = torch.zeros(1)
module = nn.Module()
module.register_buffer("mean", data)
module.register_buffer("copied", data.clone())
module.weight = nn.Parameter(data)

data += 5
print("same tensor:", module.mean is data)
for name, tensor in module.state_dict().items():
    print(f"{name}: {tensor.item()}")
