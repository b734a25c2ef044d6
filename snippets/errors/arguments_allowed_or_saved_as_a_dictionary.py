# needs torch >= 2.5
import argparse

import torch
from torch import nn

args = argparse.Namespace(width=2)
module = nn.Linear(args.width, 1)
checkpoint = {"model": module.state_dict(), "args": args}
torch.save(checkpoint, "last.pt")
with torch.serialization.safe_globals([argparse.Namespace]):
    print("allowed:", torch.load("last.pt")["args"])

checkpoint["args"] = vars(args)
torch.save(checkpoint, "last.pt")
print("dictionary:", torch.load("last.pt")["args"])
