from torch import nn
from torch.nn.utils import spectral_norm

layer = spectral_norm(nn.LazyLinear(2))
