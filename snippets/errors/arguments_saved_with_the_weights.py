import argparse
import pickle

import torch
from torch import nn

args = argparse.Namespace(width=2)
module = nn.Linear(args.width, 1)
checkpoint = {"model": module.state_dict(), "args": args}
torch.save(checkpoint, "last.pt")
try:
    torch.load("last.pt")
except pickle.UnpicklingError as error:
    for line in str(error).splitlines():
        if "Unsupported global" in line:
            print(line.strip())
