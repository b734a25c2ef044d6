# needs torch >= 2.4
import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer = nn.utils.weight_norm(nn.Linear(2, 1))
print(caught[0].message)
print("keys:", list(layer.state_dict()))
