# needs torch >= 2.1
import torch
from materialize import materialize
from torch import nn


class Net(nn.Module):
    def __init__(self, scale=1.0):
        super().__init__()
        self.table, self.head = nn.Embedding(3, 2), nn.Linear(2, 3)
        self.tie_weights()
        self.reset_buffers()
        self.scale = scale

    def tie_weights(self):
        self.head.weight = self.table.weight

    def reset_buffers(self, device=None):
        freq = torch.tensor([1.0, 0.5], device=device)
        self.register_buffer("freq", freq, persistent=False)


torch.save(Net().state_dict(), "net.pt")
state = torch.load("net.pt", mmap=True, weights_only=True)
with torch.device("meta"):
    net, other = Net(), Net(scale=torch.ones(1))
print("built:", net.table.weight.device)
materialize(net, state, "cpu")
print("loaded:", torch.equal(net.table.weight, state["table.weight"]))
print("still tied:", net.head.weight is net.table.weight)
print("freq:", net.freq)
optimizer = torch.optim.Adam(net.parameters())
materialize(other, state, "cpu")
