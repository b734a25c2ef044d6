import io

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(1, 1), file)
file.seek(0)
try:
    print(torch.load(file))
except Exception as error:
    print(type(error).__name__, str(error).split(".")[0])
