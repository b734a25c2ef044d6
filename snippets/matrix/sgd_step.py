import torch
from model import value
from rows import row


def changed(model):
    before = value(model)
    x = torch.ones(2, requires_grad=True)
    optimizer = torch.optim.SGD([*model.parameters(), x], lr=0.1)
    model(x).sum().backward()
    optimizer.step()
    return value(model) != before


row(changed, tensor_only=True)
