# needs torch >= 2.13
from torch import nn
from torch.optim import swa_utils

model = nn.Linear(1, 1, bias=False).bfloat16()
multi = swa_utils.get_ema_multi_avg_fn(0.999)
single = swa_utils.get_ema_avg_fn(0.999)
low = swa_utils.AveragedModel(model, multi_avg_fn=multi)
high = swa_utils.AveragedModel(model, avg_fn=single).float()

nn.init.constant_(model.weight, 1)
low.update_parameters(model)
high.update_parameters(model)
nn.init.constant_(model.weight, 2)
for _ in range(2000):
    low.update_parameters(model)
    high.update_parameters(model)
print("bfloat16:", low.module.weight.item())
print("float32:", round(high.module.weight.item(), 2))

low.float()
low.update_parameters(model)
