# needs torch >= 2.3
import torch
from torch import nn

future = torch.__future__
for swap in (False, True):
    future.set_swap_module_params_on_conversion(swap)
    print("swap:", future.get_swap_module_params_on_conversion())
    m = nn.BatchNorm1d(1)
    old = [m.weight, m.running_mean]
    checkpoint = nn.BatchNorm1d(1).state_dict()
    m.load_state_dict(checkpoint, assign=True)
    print("  weight loaded, same object:", m.weight is old[0])
    print("  mean loaded, same object:", m.running_mean is old[1])
    m = nn.BatchNorm1d(1)
    old = [m.weight, m.running_mean]
    m.to("meta")
    print("  weight moved, same object:", m.weight is old[0])
    print("  mean moved, same object:", m.running_mean is old[1])
