import timm
import torch
from timm.utils import ModelEmaV3
from torch import nn

model = timm.create_model("resnet18", num_classes=2)
ema = ModelEmaV3(model, decay=0.5)
with torch.no_grad():
    model.bn1.weight.fill_(3)
    model.bn1.running_mean.fill_(4)
    model.bn1.num_batches_tracked.fill_(4)
ema.update(model)
norm = ema.module.bn1
print("weight:", norm.weight[0].item())
print("running_mean:", norm.running_mean[0].item())
print("batches:", norm.num_batches_tracked.item())

for exclude in [False, True]:
    tied = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
    tied[1].weight = tied[0].weight
    tied.register_buffer("scale", torch.ones(1), persistent=False)
    nn.init.constant_(tied[0].weight, 1)
    ema = ModelEmaV3(tied, decay=0.5, exclude_buffers=exclude)
    nn.init.constant_(tied[0].weight, 3)
    tied.scale.fill_(3)
    ema.update(tied)
    print(f"exclude_buffers={exclude}:")
    print("  tied weight:", ema.module[0].weight.item())
    print("  non-persistent buffer:", ema.module.scale.item())
