from torch import nn


class Stack(nn.Module):
    def __init__(self, depth):
        super().__init__()
        layers = [nn.Linear(2, 2) for _ in range(depth)]
        self.layers = nn.Sequential(layers)


Stack(2)
