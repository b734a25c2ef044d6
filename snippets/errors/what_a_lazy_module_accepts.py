import copy

import torch
from torch import nn


def attempt(name, call):
    try:
        call(nn.LazyLinear(2))
        print(name, "works")
    except (ValueError, RuntimeError) as error:
        print(name, type(error).__name__)


attempt("Adam", lambda net: torch.optim.Adam(net.parameters()))
attempt("deepcopy", copy.deepcopy)
attempt("double", nn.Module.double)
attempt("to bfloat16", lambda net: net.to(torch.bfloat16))
attempt("bfloat16", nn.Module.bfloat16)
attempt("requires_grad_", lambda net: net.requires_grad_(False))
attempt("init.zeros_", lambda net: nn.init.zeros_(net.weight))
attempt("to_empty", lambda net: net.to_empty(device="cpu"))
