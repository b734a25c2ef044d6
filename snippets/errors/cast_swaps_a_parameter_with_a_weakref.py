# needs torch >= 2.3
import weakref

import torch
from torch import nn

torch.__future__.set_swap_module_params_on_conversion(True)
module = nn.Linear(2, 1)
watched = weakref.ref(module.weight)
try:
    module.double()
except RuntimeError as error:
    print("RuntimeError:", error)
    print("cause:", error.__cause__)
