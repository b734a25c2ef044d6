from torch import nn
from torch.nn.utils import parametrize


class Rounded(nn.Module):
    def forward(self, w):
        return w.half()


layer = nn.Linear(2, 1)
rounded = Rounded()
parametrize.register_parametrization(layer, "weight", rounded)
