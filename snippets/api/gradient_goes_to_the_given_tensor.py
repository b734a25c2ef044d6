# needs torch >= 2.0
import torch
from torch import nn
from torch.func import functional_call

net = nn.Linear(1, 1, bias=False)
weight = torch.full((1, 1), 2.0, requires_grad=True)
y = functional_call(net, {"weight": weight}, torch.ones(1, 1))
y.backward()
print("result:", y.item())
print("grad of the given tensor:", weight.grad.item())
print("grad of the module's own:", net.weight.grad)
