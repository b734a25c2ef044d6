from torch import nn

net = nn.Linear(1, 1)
net.register_state_dict_pre_hook(
    lambda net, prefix, keep_vars: print("before:", net)
)
net.state_dict()
