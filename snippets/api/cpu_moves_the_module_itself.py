import torch
from torch import nn

device = "cuda:0" if torch.cuda.is_available() else "cpu"
model = nn.BatchNorm1d(1, affine=False).to(device)
print("before:", model.running_mean.device)
to_save = model.cpu()
print("the same module:", to_save is model)
print("after:", model.running_mean.device)
