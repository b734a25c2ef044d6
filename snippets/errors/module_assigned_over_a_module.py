from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.GELU()


net = Net()
net.act = nn.ReLU()
print("act:", net.act)
