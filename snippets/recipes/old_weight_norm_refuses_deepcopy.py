import copy
import warnings

import torch
from torch import nn
from torch.nn.utils import parametrizations, weight_norm

new = parametrizations.weight_norm(nn.Linear(1, 1))
copied = copy.deepcopy(new)
print("copied:", torch.equal(copied.weight, new.weight))

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    old = weight_norm(nn.Linear(1, 1))
print("leaf:", old.weight.is_leaf)
copy.deepcopy(old)
