# needs torch >= 2.5
from torch import nn


def without_counter(module, state_dict, prefix, metadata):
    name = prefix + "num_batches_tracked"
    del state_dict[name]


module = nn.BatchNorm1d(2)
module.register_state_dict_post_hook(without_counter)
print("in state_dict:", list(module.state_dict()))
