from torch import nn

net = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
print("returns:", net[0].requires_grad_(False))
for name, parameter in net.named_parameters():
    print(f"{name}:", parameter.requires_grad)
