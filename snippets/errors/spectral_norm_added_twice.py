from torch import nn
from torch.nn.utils import spectral_norm


def normalize(module):
    if isinstance(module, nn.Linear):
        spectral_norm(module)


layer = nn.Linear(2, 2)
net = nn.Sequential(layer, nn.ReLU(), nn.Sequential(layer))
net.apply(normalize)
