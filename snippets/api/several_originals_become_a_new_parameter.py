# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import remove_parametrizations

for mode in (torch.enable_grad, torch.no_grad):
    net = weight_norm(nn.Linear(1, 1, bias=False))
    before = list(net.parameters())
    with mode():
        remove_parametrizations(net, "weight")
    print(f"{mode.__name__}:")
    print("  parameters:", [n for n, _ in net.named_parameters()])
    print("  buffers:", [n for n, _ in net.named_buffers()])
    same = any(old is net.weight for old in before)
    print("  one of those before:", same)
