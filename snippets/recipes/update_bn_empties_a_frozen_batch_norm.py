import torch
from torch import nn
from torch.optim.swa_utils import update_bn


class FineTuned(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm1d(1)
        self.norm.running_mean.fill_(4.0)

    def train(self, mode=True):
        super().train(mode)
        self.norm.eval()
        return self

    def forward(self, x):
        return self.norm(x)


model = FineTuned()
print("pretrained:", model.norm.running_mean.item())
update_bn([torch.tensor([[2.0], [6.0]])], model)
print("after update_bn:", model.norm.running_mean.item())
print("batches:", model.norm.num_batches_tracked.item())
