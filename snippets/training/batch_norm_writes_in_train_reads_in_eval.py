import torch
from torch import nn

x = torch.tensor([[2.0], [6.0]])


def show(how, norm):
    y = [round(v, 1) for v in norm(x).flatten().tolist()]
    mean = norm.running_mean.item()
    print(f"{how}: output {y}, running_mean {mean}")


norm = nn.BatchNorm1d(1, momentum=0.5)
show("train", norm)
show("train", norm)
show("eval", norm.eval())

show("train, momentum 0", nn.BatchNorm1d(1, momentum=0.0))
show("eval, never trained", nn.BatchNorm1d(1).eval())
