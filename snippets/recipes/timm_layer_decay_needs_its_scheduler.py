import timm
import torch
from timm.optim import param_groups_layer_decay

model = timm.create_model(
    "vit_tiny_patch16_224",
    img_size=32,
    depth=2,
    embed_dim=12,
    num_heads=2,
    num_classes=3,
)
print("no_weight_decay():", sorted(model.no_weight_decay()))
groups = param_groups_layer_decay(
    model,
    weight_decay=0.05,
    no_weight_decay_list=model.no_weight_decay(),
    layer_decay=0.5,
)
optimizer = torch.optim.AdamW(groups, lr=0.8)
for g in optimizer.param_groups:
    decay, scale = g["weight_decay"], g["lr_scale"]
    print(f"decay {decay}, lr {g['lr']}, lr_scale {scale}")

for group in groups:
    group["lr"] = 0.8 * group.pop("lr_scale")
optimizer = torch.optim.AdamW(groups)
lrs = {group["lr"] for group in optimizer.param_groups}
print("lr, scaled:", sorted(lrs))
