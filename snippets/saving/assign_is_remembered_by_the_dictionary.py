# needs torch >= 2.1
import torch
from torch import nn

state = nn.Linear(1, 1).state_dict()
with torch.device("meta"):
    net = nn.Linear(1, 1)
net.load_state_dict(state, assign=True)
print("device after assign=True:", net.weight.device)


def load_without_assign(state):
    other = nn.Linear(1, 1)
    weight = other.weight
    other.load_state_dict(state)
    print("  same parameter:", other.weight is weight)
    shared = other.weight.data_ptr() == net.weight.data_ptr()
    print("  memory of the first module:", shared)


print("the same dictionary:")
load_without_assign(state)
print("metadata:", dict(state._metadata))
print("a copy of it without metadata:")
load_without_assign(dict(state))
