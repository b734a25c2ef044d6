import torch
from torch import nn

weight = nn.Parameter(torch.tensor([0.6, -1.3]))
optimizer = torch.optim.SGD([weight], lr=1.0)
for name in ["round", "sign", "floor"]:
    optimizer.zero_grad()
    y = getattr(torch, name)(weight)
    y.sum().backward()
    print(f"{name}:", y.tolist(), "gradient:", weight.grad.tolist())
optimizer.step()
print("after step():", [round(v, 1) for v in weight.tolist()])

(weight > 0).float().sum().backward()
