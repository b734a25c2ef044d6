# needs torch >= 2.1
from torch import nn

trained = nn.Linear(1, 1).half().requires_grad_(False).eval()
checkpoint = trained.state_dict()
print("checkpoint:", checkpoint["weight"].dtype)

module = nn.Linear(1, 1)
module.load_state_dict(checkpoint)
print("module:", module.weight.dtype)
print("same value:", (module.weight == checkpoint["weight"]).item())
print("requires_grad:", module.weight.requires_grad)
print("training:", module.training)

module.load_state_dict(checkpoint, assign=True)
print("module, assign=True:", module.weight.dtype)
print("requires_grad:", module.weight.requires_grad)
