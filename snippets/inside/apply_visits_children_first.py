import torch
from torch import nn

m = nn.Module()
m.weight = nn.Parameter(torch.ones(1))
m.weight.grad = torch.zeros(1)
m.register_buffer("mean", torch.zeros(1))
m.inner = nn.Linear(1, 1, bias=False)
m.table = torch.ones(1)

weight, mean = m.weight, m.mean
names = {m.inner.weight: "inner.weight", m.table: "table"}
names |= {weight: "weight", weight.grad: "weight.grad", mean: "mean"}


def double(t):
    print("fn gets", names[t])
    return t.double()


m._apply(double)
print("weight is the same object:", m.weight is weight)
print("mean is the same object:", m.mean is mean)
