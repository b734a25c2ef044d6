import torch
from torch import nn


class FourWays(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.ones(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.plain = torch.ones(2)


def show(question, answer):
    cells = [answer(n, getattr(module, n)) for n in ways.values()]
    print(question, *cells, sep=" | ")


ways = {
    "nn.Parameter": "weight",
    "register_buffer": "mean",
    "persistent=False": "mask",
    "self.t = x": "plain",
}
module = FourWays()
product = module.weight * module.mean * module.mask * module.plain
product.sum().backward()
torch.optim.SGD(module.parameters(), lr=0.1).step()
listed = dict(module.named_parameters())
print("way", *ways, sep=" | ")
show("requires_grad", lambda n, t: t.requires_grad)
show("parameters()", lambda n, t: n in listed)
show("state_dict()", lambda n, t: n in module.state_dict())
show("step()", lambda n, t: not t.equal(torch.ones(2)))
module.to("meta")
show(".to(device)", lambda n, t: t.is_meta)
