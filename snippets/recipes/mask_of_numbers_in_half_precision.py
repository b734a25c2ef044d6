# needs torch >= 2.13
import torch
from torch import nn

module = nn.Module()
hidden = torch.tensor([False, True])
module.register_buffer("hidden", hidden)
zeros = torch.zeros(2)
module.register_buffer("inf", zeros.masked_fill(hidden, -torch.inf))
module.register_buffer("large", zeros.masked_fill(hidden, -1e9))
module.half()
for name, buffer in module.named_buffers():
    print(f"{name}: {buffer.dtype} {buffer.tolist()}")

print("0 times inf:", (hidden.float() * -torch.inf).tolist())
row = torch.full((2,), -torch.inf)
print("softmax of a hidden row:", row.softmax(-1).tolist())
zeros.half().masked_fill(hidden, -1e9)
