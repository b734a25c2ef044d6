import copy
import io
import pickle

import torch
from torch import nn

module = nn.Module()
module.register_buffer("mask", torch.ones(2), persistent=False)
print("state_dict():", list(module.state_dict()))

file = io.BytesIO()
torch.save(module, file)
file.seek(0)
loaded = torch.load(file, weights_only=False)
print("torch.save(module):", loaded.mask.tolist())

pickled = pickle.loads(pickle.dumps(module))
print("pickle:", pickled.mask.tolist())
print("deepcopy:", copy.deepcopy(module).mask.tolist())
