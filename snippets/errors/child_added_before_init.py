from torch import nn


class Stack(nn.Module):
    def __init__(self, depth):
        for i in range(depth):
            self.add_module(f"layer{i}", nn.Linear(2, 2))
        super().__init__()


Stack(2)
