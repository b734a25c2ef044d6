import torch
from torch import nn

net = nn.Module()
net.register_buffer("mean", torch.zeros(2))
net.register_buffer("mask", torch.ones(2), persistent=False)
net.register_buffer("again", net.mask)
module = nn.Sequential(net)

print("by default:", [n for n, _ in module.named_buffers()])
saved = module.state_dict()
for name, _ in module.named_buffers(remove_duplicate=False):
    kind = "persistent" if name in saved else "non-persistent"
    print(f"{name}: {kind}")
print("private:", net._non_persistent_buffers_set)
