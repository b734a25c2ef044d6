from torch import nn
from torch.nn.utils import parametrize


class Tile(nn.Module):
    def forward(self, w):
        return w.repeat(3, 1)

    def right_inverse(self, w):
        return w[:1]


layer = nn.Linear(2, 3)
parametrize.register_parametrization(layer, "weight", Tile())
print("weight:", tuple(layer.weight.shape))
for name, p in layer.named_parameters():
    print(name, tuple(p.shape))
