import torch
from torch import nn

module = nn.BatchNorm1d(1)
module.register_buffer("wave", torch.ones(1, dtype=torch.complex64))
module.register_buffer("big", torch.tensor([70000.0]))
module.plain = torch.ones(1)

module.half()
for name, tensor in module.state_dict().items():
    print(f"{name}: {tensor.dtype}")
print("plain:", module.plain.dtype)
print("big, as float16:", module.big.item())
print("and back:", module.float().big.item())
