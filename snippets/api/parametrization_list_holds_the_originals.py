# needs torch >= 2.1
from torch import nn
from torch.nn.utils import parametrizations, spectral_norm


def show(name, net):
    print(f"{name}:", *net.state_dict(), sep="\n  ")


net = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
print("type:", type(net.parametrizations.weight).__name__)
show("parametrizations.weight_norm", net)
net = nn.Linear(1, 1, bias=False)
show(
    "parametrizations.spectral_norm",
    parametrizations.spectral_norm(net),
)
net = nn.Linear(1, 1, bias=False)
show("the old spectral_norm", spectral_norm(net))
