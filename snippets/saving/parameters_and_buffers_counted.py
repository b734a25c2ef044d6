from torch import nn

net = nn.Sequential(nn.Linear(10, 20), nn.BatchNorm1d(20))
net[0].requires_grad_(False)
for name, value in net.state_dict().items():
    print(name, list(value.shape))

parameters = list(net.parameters())
learned = [p for p in parameters if p.requires_grad]
print("tensors in parameters():", len(parameters))
print("numbers in parameters():", sum(p.numel() for p in parameters))
print("of these not frozen:", sum(p.numel() for p in learned))
print("numbers in buffers():", sum(b.numel() for b in net.buffers()))
