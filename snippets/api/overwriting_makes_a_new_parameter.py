import torch
from torch import nn

future = torch.__future__
for overwrite in (False, True):
    future.set_overwrite_module_params_on_conversion(overwrite)
    flag = future.get_overwrite_module_params_on_conversion()
    m = nn.Linear(1, 1)
    weight = m.weight
    m.double()
    print(f"overwrite {flag}, same parameter:", m.weight is weight)
