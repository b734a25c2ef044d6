from torch import nn

model = nn.Module()
model.stem = nn.Sequential(nn.Conv2d(1, 2, 1), nn.BatchNorm2d(2))
model.downsample = nn.BatchNorm2d(2)
model.adaptive_norm = nn.Linear(2, 4)

skip = ["bias", "bn", "norm"]
for name, parameter in model.named_parameters():
    by_name = not any(word in name for word in skip)
    by_shape = parameter.ndim > 1
    if by_name != by_shape:
        print(
            f"{name}: decays by name {by_name}, by shape {by_shape}"
        )
