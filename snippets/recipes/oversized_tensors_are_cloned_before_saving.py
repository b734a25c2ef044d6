import io

import torch
from torch import nn


def oversized(state):
    for name, value in state.items():
        if not isinstance(value, torch.Tensor):
            continue
        stored = value.untyped_storage().nbytes()
        if stored > value.nbytes:
            yield name, value.nbytes, stored


def file_size(state):
    file = io.BytesIO()
    torch.save(state, file)
    return f"about {file.tell() // 1000} kB"


large = torch.zeros(100_000)
model = nn.Linear(10, 10)
model.register_buffer("rows", large[:10])
state = model.state_dict()
for name, needed, stored in oversized(state):
    print(f"{name}: {needed} bytes in a storage of {stored}")
print("saved:", file_size(state))

for name, *_ in oversized(state):
    state[name] = state[name].clone()
print("saved with a clone:", file_size(state))
print("clones left over:", list(oversized(state)))
