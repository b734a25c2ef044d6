import copy

from torch import nn

model = nn.BatchNorm1d(100)
state = model.state_dict()
print("bytes:", sum(value.nbytes for value in state.values()))

deep = copy.deepcopy(nn.BatchNorm1d(1, device="meta").state_dict())
print("device of a deep copy:", deep["weight"].device)

clones = {name: value.clone() for name, value in state.items()}
print("deep copy has versions:", hasattr(deep, "_metadata"))
print("dict of clones has versions:", hasattr(clones, "_metadata"))
