from torch import nn

net = nn.Sequential(nn.Linear(2, 1))
weight = net.get_parameter("0.weight")
print("weight:", tuple(weight.shape))
layer = net.get_submodule("0.weight".rpartition(".")[0])
print("its layer:", layer)
