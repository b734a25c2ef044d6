from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.heads = nn.ModuleDict({"depth": nn.Linear(2, 1)})


print("in state_dict:", list(Net().state_dict()))
