import torch
from torch import nn

layer = nn.Linear(2, 1)
decay = {"params": [layer.weight], "weight_decay": 0.1}
plain = {"params": [layer.bias]}
checkpoint = torch.optim.SGD([decay, plain], lr=0.1).state_dict()

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
optimizer.load_state_dict(checkpoint)
