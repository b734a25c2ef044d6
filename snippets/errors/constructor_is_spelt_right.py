from torch import nn


class Net(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.linear = nn.Linear(size, 1)


print("in state_dict:", list(Net(2).state_dict()))
