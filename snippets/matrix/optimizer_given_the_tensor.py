import torch
from model import tensor, value
from rows import row


def changed(model):
    before = value(model)
    optimizer = torch.optim.SGD([tensor(model)], lr=0.1)
    model(torch.ones(2, requires_grad=True)).sum().backward()
    optimizer.step()
    return value(model) != before


row(changed, tensor_only=True)
