# needs torch >= 2.7
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 10)


net = Net()
net.set_submodule("fc", nn.Linear(2, 3), strict=True)
print("fc:", net.fc)
print("children:", [name for name, _ in net.named_children()])
