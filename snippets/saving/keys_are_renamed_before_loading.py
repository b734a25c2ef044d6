import torch
from torch import nn
from torch.nn.modules.utils import (
    consume_prefix_in_state_dict_if_present,
)

net = nn.ModuleDict({"fc": nn.Linear(1, 1)})
compiled = torch.compile(net, backend="eager")
state = compiled.state_dict()
print("saved:", list(state))

consume_prefix_in_state_dict_if_present(state, "_orig_mod.")
print("without the prefix:", list(state))
print(net.load_state_dict(state))

new = nn.ModuleDict({"head": nn.Linear(1, 1)})
renamed = {
    name.replace("fc.", "head."): value
    for name, value in state.items()
}
print("renamed:", list(renamed))
print(new.load_state_dict(renamed))
