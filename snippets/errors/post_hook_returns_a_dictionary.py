# needs torch >= 2.5
from torch import nn


def without_counter(module, state_dict, prefix, metadata):
    name = prefix + "num_batches_tracked"
    return {k: v for k, v in state_dict.items() if k != name}


module = nn.BatchNorm1d(2)
module.register_state_dict_post_hook(without_counter)
module.state_dict()
