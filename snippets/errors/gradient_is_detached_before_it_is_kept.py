import torch
from torch import nn

module = nn.Linear(2, 1)
loss = module(torch.ones(2)).square().sum()
weight = module.weight
(grad,) = torch.autograd.grad(loss, weight, create_graph=True)
weight.grad = grad.detach()
module.to("meta")
print("gradient:", module.weight.grad.device)
