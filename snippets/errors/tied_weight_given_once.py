import torch
from torch import nn

encoder = nn.Linear(1, 1, bias=False)
decoder = nn.Linear(1, 1, bias=False)
decoder.weight = encoder.weight
nn.init.ones_(encoder.weight)

params = nn.ModuleList([encoder, decoder]).parameters()
optimizer = torch.optim.SGD(params, lr=0.5)
print("tensors:", len(optimizer.param_groups[0]["params"]))

encoder(torch.ones(1, 1)).backward()
optimizer.step()
print("weight after one step:", encoder.weight.item())
