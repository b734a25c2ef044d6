# needs torch >= 2.1
import torch
from torch import nn
from torch.func import functional_call, grad, vmap
from torch.nn.functional import cross_entropy

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
x, y = torch.randn(5, 4), torch.tensor([0, 1, 2, 0, 1])
params = {n: p.detach() for n, p in model.named_parameters()}
buffers = {n: b.detach() for n, b in model.named_buffers()}


def loss(params, sample, target):
    batch = sample.unsqueeze(0)
    out = functional_call(model, (params, buffers), (batch,))
    return cross_entropy(out, target.unsqueeze(0))


grads = vmap(grad(loss), in_dims=(None, 0, 0))(params, x, y)
for name, g in grads.items():
    print(f"{name}: {list(g.shape)}")

cross_entropy(model(x), y).backward()
mean = grads["0.weight"].mean(dim=0)
same = torch.allclose(mean, model[0].weight.grad, atol=1e-6)
print("their mean is .grad of the batch:", same)
