import importlib
import sys
from pathlib import Path

import torch

Path("project").mkdir()
Path("project/models.py").write_text(
    "from torch import nn\n\n\nclass Net(nn.Linear):\n    pass\n"
)
sys.path.insert(0, "project")
models = importlib.import_module("models")
torch.save(models.Net(2, 1), "net.pt")

sys.path.remove("project")  # as from another folder
del sys.modules["models"]
sys.path.insert(0, "project")
net = torch.load("net.pt", weights_only=False)
print("loaded:", f"{type(net).__module__}.{type(net).__name__}")
torch.save(net.state_dict(), "weights.pt")
print("keys:", list(torch.load("weights.pt")))
