import torch
from torch import nn
from torch.func import replace_all_batch_norm_modules_

layers = {
    "in eval mode": nn.BatchNorm1d(1).eval(),
    "built so": nn.BatchNorm1d(1, track_running_stats=False),
    "made so": replace_all_batch_norm_modules_(nn.BatchNorm1d(1)),
}
for name, layer in layers.items():
    y = torch.vmap(layer)(torch.ones(3, 2, 1))
    print(f"{name}: {tuple(y.shape)}")
