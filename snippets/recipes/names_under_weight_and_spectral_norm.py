# needs torch >= 2.1
import warnings

from torch import nn
from torch.nn import utils
from torch.nn.utils import parametrizations


def show(what, layer):
    print(what)
    names = [name for name, _ in layer.named_parameters()]
    print("  parameters:", *names)
    print("  buffers:", *[name for name, _ in layer.named_buffers()])
    print("  a parameter:", isinstance(layer.weight, nn.Parameter))
    print("  computed at each access:", "weight" not in vars(layer))


def linear():
    return nn.Linear(2, 2, bias=False)


with warnings.catch_warnings(action="ignore"):
    show("old weight_norm", utils.weight_norm(linear()))
show("weight_norm", parametrizations.weight_norm(linear()))
show("old spectral_norm", utils.spectral_norm(linear()))
show("spectral_norm", parametrizations.spectral_norm(linear()))
