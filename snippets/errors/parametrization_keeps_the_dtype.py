from torch import nn
from torch.nn.utils import parametrize


class Rounded(nn.Module):
    def forward(self, w):
        return w.half().to(w.dtype)


layer = nn.Linear(2, 1)
nn.init.constant_(layer.weight, 0.1)
rounded = Rounded()
parametrize.register_parametrization(layer, "weight", rounded)
print("weight:", layer.weight.tolist(), layer.weight.dtype)
