import torch
from torch import nn


class TwoHalves(nn.Module):
    def __init__(self, device):
        super().__init__()
        self.first = nn.Linear(1, 1)
        self.second = nn.Linear(1, 1).to(device)

    def forward(self, x):
        x = self.first(x)
        return self.second(x.to(self.second.weight.device))


gpu = torch.cuda.is_available()
model = TwoHalves("cuda:0" if gpu else "meta")
tensors = [*model.parameters(), *model.buffers()]
print("all:", sorted({str(t.device) for t in tensors}))
print("first parameter:", next(model.parameters()).device)
print("result:", model(torch.ones(1)).device)
print("no parameter:", next(nn.ReLU().parameters(), None))
print(model.device)
