import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))


torch.save(Net(), "net.pt")

del Net  # as in another script
try:
    torch.load("net.pt", weights_only=False)
except AttributeError as error:
    print(str(error).partition(" from")[0])
