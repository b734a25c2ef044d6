import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))


net = Net()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2))


new = Net()
new.load_state_dict(net.state_dict())
torch.save(new, "net.pt")
loaded = torch.load("net.pt", weights_only=False)
print("weight:", loaded.weight.tolist())
