import torch
from torch import nn


class Net(nn.Sequential):
    def __init__(self):
        super().__init__(nn.Linear(1, 1, bias=False))
        self.scale = nn.Parameter(torch.ones(1))

    def get_extra_state(self):
        return {"step": 5}

    def set_extra_state(self, state):
        print("state:", state)
        print("own loaded:", self.scale.item() == 7)
        print("submodule loaded:", self[0].weight.item() == 7)


state = Net().state_dict()
state["scale"].fill_(7)
state["0.weight"].fill_(7)
net = Net()
net.load_state_dict(state)
print("in the end:", net[0].weight.item() == 7)
