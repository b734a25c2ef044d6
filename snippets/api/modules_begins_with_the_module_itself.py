from torch import nn

relu = nn.ReLU()
net = nn.Sequential(relu, nn.Sequential(relu))
print("modules():", [type(m).__name__ for m in net.modules()])
print("named_modules():", [n for n, _ in net.named_modules()])
pairs = net.named_modules(remove_duplicate=False)
print("with duplicates:", [name for name, _ in pairs])
