import inspect
from typing import get_overloads

import torch
from torch import nn
from torch.func import functional_call, stack_module_state
from torch.nn import parameter
from torch.nn.modules import module, utils
from torch.nn.utils import parametrize

FUNCTIONS = [
    *[nn.ParameterList, nn.ParameterDict, nn.utils.skip_init],
    *[functional_call, stack_module_state],
    nn.utils.parameters_to_vector,
    nn.utils.vector_to_parameters,
    *[f for f in vars(torch.__future__).values() if callable(f)],
]
for namespace in [parameter, module, utils, parametrize]:
    names = {*namespace.__all__} - {"Module"}
    FUNCTIONS += [getattr(namespace, name) for name in names]


def show(name, function):
    for form in get_overloads(function) or [function]:
        text = f"{name}{inspect.signature(form)}"
        print(text.replace("(self, ", "(").replace("(self)", "()"))


for name in dir(nn.Module):
    member = getattr(nn.Module, name)
    if not name.startswith("_") and callable(member):
        show(f"Module.{name}", member)
for function in sorted(FUNCTIONS, key=lambda f: f.__name__):
    show(function.__name__, function)
