from torch import nn

net = nn.Linear(1, 1)
net.register_state_dict_post_hook(
    lambda net, state, prefix, metadata: print("after:", list(state))
)
net.state_dict()
