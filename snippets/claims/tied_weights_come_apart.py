# needs torch >= 2.1
import copy

from torch import nn


def tied():
    module = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
    module[1].weight = module[0].weight
    return module


def show(how, module):
    first, second = module[0].weight, module[1].weight
    print(f"{how}: {first is second}")


checkpoint = tied().state_dict()
print("state_dict():", list(checkpoint))
module = tied()
module.load_state_dict(checkpoint)
show("load_state_dict", module)
show("double()", tied().double())
show("deepcopy", copy.deepcopy(tied()))
show("to('meta')", tied().to("meta"))
module.load_state_dict(checkpoint, assign=True)
show("assign=True", module)
print("parameters:", len(list(module.parameters())))
pointers = {w.data_ptr() for w in module.parameters() if w.dim() > 1}
print("memory still shared:", len(pointers) == 1)
