import torch
from torch import nn

x = torch.tensor([[2.0], [6.0]])
model = nn.Sequential(nn.BatchNorm1d(1, momentum=0.5))
norm = model[0]
norm.requires_grad_(False)
norm.eval()
print("frozen, training:", norm.training)

for epoch in range(2):
    model.train()
    model(x)
    print(f"epoch {epoch}, training:", norm.training)
    print("  weight frozen:", not norm.weight.requires_grad)
    print("  running_mean:", norm.running_mean.item())
