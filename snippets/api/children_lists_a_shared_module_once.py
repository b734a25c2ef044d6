from torch import nn

relu = nn.ReLU()
net = nn.Sequential(nn.Linear(1, 1), relu, nn.Linear(1, 1), relu)
print("layers:", len(net))
print("children:", [name for name, _ in net.named_children()])
print("built anew:", len(nn.Sequential(*net.children())))
