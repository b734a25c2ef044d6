# needs torch >= 2.1
import torch
from torch import nn

torch.save({"weight": torch.ones(1, 1)}, "net.pt")
state = torch.load("net.pt", mmap=True, weights_only=True)
with torch.device("meta"):
    net = nn.Linear(1, 1, bias=False)
net.load_state_dict(state, assign=True)
same = net.weight.data_ptr() == state["weight"].data_ptr()
print("memory of the dictionary:", same)

optimizer = torch.optim.SGD(net.parameters(), lr=1.0)
net(torch.ones(1)).backward()
optimizer.step()
again = torch.load("net.pt", weights_only=True)
print("after a step:", net.weight.item())
print("in the dictionary:", state["weight"].item())
print("in the file:", again["weight"].item())
