import torch
from torch import nn


class FourWays(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.ones(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.plain = torch.ones(2)

    def forward(self):
        return self.weight * self.mean * self.mask * self.plain


def show(question, answer):
    tensors = {name: getattr(module, name) for name in ways}
    cells = [answer(name, t) for name, t in tensors.items()]
    print(question, *cells, sep=" | ")


ways = ["weight", "mean", "mask", "plain"]
module = FourWays()
module().sum().backward()
torch.optim.SGD(module.parameters(), lr=0.1).step()
listed = dict(module.named_parameters())
saved = module.state_dict()

show("tensor", lambda n, t: n)
show("requires_grad", lambda n, t: t.requires_grad)
show("parameters()", lambda n, t: n in listed)
show("state_dict()", lambda n, t: n in saved)
show("step()", lambda n, t: not t.equal(torch.ones(2)))
module.to("meta")
show("to()", lambda n, t: t.is_meta)
