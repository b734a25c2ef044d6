# needs torch >= 2.5
from torch import nn


def rename(module, state_dict, prefix, local_metadata):
    print("sees:", list(state_dict))
    value = state_dict.pop(prefix + "weight")
    state_dict[prefix + "gamma"] = value


net = nn.Sequential(*[nn.RMSNorm(1) for _ in range(3)])
net[1].register_state_dict_post_hook(rename)
print("saved:", list(net.state_dict()))
