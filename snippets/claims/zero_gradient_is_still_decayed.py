import torch
from torch import nn


def step_without_a_gradient(name, set_to_none, **options):
    weight = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([weight], lr=0.5, **options)
    weight.sum().backward()
    optimizer.step()
    before = weight.item()
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    print(f"{name}: {before} -> {weight.item()}")


step_without_a_gradient("decay, None", True, weight_decay=0.5)
step_without_a_gradient("decay, zero", False, weight_decay=0.5)
step_without_a_gradient("momentum, None", True, momentum=0.5)
step_without_a_gradient("momentum, zero", False, momentum=0.5)
