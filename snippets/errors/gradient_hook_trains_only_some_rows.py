import torch
from torch import nn


class Words(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Embedding(3, 2)
        mask = torch.tensor([[0.0], [1.0], [1.0]])
        self.register_buffer("mask", mask)


def rows_changed(**options):
    words = Words()
    weight = words.table.weight
    sgd = torch.optim.SGD(words.parameters(), lr=0.1, **options)
    weight.sum().backward()
    sgd.step()

    weight.register_hook(lambda grad: grad * words.mask)
    before = weight.detach().clone()
    sgd.zero_grad()
    weight.sum().backward()
    sgd.step()
    return (weight != before).any(1).tolist()


print("hook:", rows_changed())
print("and weight decay:", rows_changed(weight_decay=0.1))
print("and momentum:", rows_changed(momentum=0.9))
