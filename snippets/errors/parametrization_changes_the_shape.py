from torch import nn
from torch.nn.utils import parametrize


class Tile(nn.Module):
    def forward(self, w):
        return w.repeat(3, 1)


layer = nn.Linear(2, 3)
parametrize.register_parametrization(layer, "weight", Tile())
