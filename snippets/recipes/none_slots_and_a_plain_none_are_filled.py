import torch
from torch import nn

module = nn.Module()
module.register_parameter("bias", None)
module.register_buffer("indexes", None)
module.plain = None
print("slots:", [*module._parameters, *module._buffers])
print("empty:", list(module.state_dict()))

module.bias = nn.Parameter(torch.zeros(2))
module.indexes = torch.arange(2)
module.plain = torch.arange(2)
module.to("meta")
print("filled:", list(module.state_dict()))
for name in ["bias", "indexes", "plain"]:
    print(f"{name}:", getattr(module, name).device)

module.bias = torch.zeros(2)
