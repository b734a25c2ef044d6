from torch import nn
from torch.nn.utils import parametrize


class Clamp(nn.Module):
    def forward(self, w):
        return w.clamp(-1, 1)


net = nn.Sequential(nn.Linear(1, 1), nn.ReLU())
parametrize.register_parametrization(net, "weight", Clamp())
