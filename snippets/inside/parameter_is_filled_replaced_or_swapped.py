# needs torch >= 2.3
import torch
from torch import nn

future = torch.__future__


def same_after(change):
    m = nn.Linear(1, 1)
    m.register_buffer("mean", torch.zeros(1))
    p, b = m.weight, m.mean
    change(m)
    return f"keeps parameter: {m.weight is p}, buffer: {m.mean is b}"


print("double():", same_after(lambda m: m.double()))
print("to('meta'):", same_after(lambda m: m.to("meta")))

future.set_overwrite_module_params_on_conversion(True)
print("overwrite:", same_after(lambda m: m.double()))

future.set_swap_module_params_on_conversion(True)
print("swap:", same_after(lambda m: m.double()))
print("swap, to('meta'):", same_after(lambda m: m.to("meta")))
