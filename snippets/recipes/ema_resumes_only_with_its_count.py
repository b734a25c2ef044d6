# needs torch >= 2.1
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


def build():
    model = nn.Linear(1, 1, bias=False)
    function = get_ema_multi_avg_fn(0.5)
    return model, AveragedModel(model, multi_avg_fn=function)


model, average = build()
for value in [1, 3]:
    nn.init.constant_(model.weight, value)
    average.update_parameters(model)
saved = {"model": model.state_dict(), "ema": average.state_dict()}
torch.save(saved, "run.pt")

for what in ["whole", "inner"]:
    state = torch.load("run.pt", weights_only=True)
    model, average = build()
    model.load_state_dict(state["model"])
    if what == "whole":
        average.load_state_dict(state["ema"])
    else:
        weight = state["ema"]["module.weight"]
        average.module.load_state_dict({"weight": weight})
    loaded = average.module.weight.item()
    nn.init.constant_(model.weight, 6)
    average.update_parameters(model)
    then = average.module.weight.item()
    print(f"{what}: loaded {loaded}, after one more step {then}")
