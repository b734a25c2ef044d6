import torch
from torch import nn

encoder = nn.Linear(2, 1, bias=False)
decoder = nn.Linear(1, 2, bias=False)
decoder.weight = nn.Parameter(encoder.weight.T)
model = nn.Sequential(encoder, decoder)


def show(how):
    with torch.no_grad():
        encoder.weight.fill_(7)
    print(f"{how}: {decoder.weight.flatten().tolist()}")


print("parameters():", [n for n, _ in model.named_parameters()])
show("same memory")
model.double()
nn.init.zeros_(decoder.weight)
show("after a cast")
