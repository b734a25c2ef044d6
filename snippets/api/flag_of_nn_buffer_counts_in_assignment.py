# needs torch >= 2.5
import torch
from torch import nn

mask = nn.Buffer(torch.ones(2), persistent=False)
m = nn.Module()
m.assigned = mask
m.register_buffer("registered", mask)
names = m.named_buffers(remove_duplicate=False)
print("type:", type(mask).__name__)
print("buffers:", [name for name, _ in names])
print("in state_dict:", list(m.state_dict()))
