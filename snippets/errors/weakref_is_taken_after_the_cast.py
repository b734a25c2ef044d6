# needs torch >= 2.3
import weakref

import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
module = nn.Linear(2, 1)
module.double()
watched = weakref.ref(module.weight)
print("weight:", watched().dtype)
