from torch import nn

net = nn.Linear(1, 1, device="meta")
net.to("cpu")
