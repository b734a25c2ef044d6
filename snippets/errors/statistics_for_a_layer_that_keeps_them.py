from torch import nn

checkpoint = nn.BatchNorm1d(2).state_dict()

module = nn.BatchNorm1d(2)
print(module.load_state_dict(checkpoint))
