import copy

import torch
from torch import nn

model = nn.BatchNorm1d(1, momentum=0.5)
average = copy.deepcopy(model)
x = torch.tensor([[10.0], [30.0]])

for _ in range(20):
    model(x)
    with torch.no_grad():
        average.weight.lerp_(model.weight, 0.1)
        average.bias.lerp_(model.bias, 0.1)

print("model, mean:", round(model.running_mean.item(), 2))
print("average, mean:", average.running_mean.item())
for name, net in [("model", model), ("average", average)]:
    output = net.eval()(x).flatten().tolist()
    print(f"{name}, output:", [round(v, 1) for v in output])
