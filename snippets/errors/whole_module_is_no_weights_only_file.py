import pickle

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))


torch.save(Net(), "net.pt")
try:
    torch.load("net.pt")
except pickle.UnpicklingError as error:
    print(str(error).partition(" This")[0])
    for line in str(error).splitlines():
        if "Unsupported global" in line:
            print(line.strip())
