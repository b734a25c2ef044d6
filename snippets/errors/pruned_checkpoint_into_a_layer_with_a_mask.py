from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1)
prune.l1_unstructured(layer, "weight", amount=1)
checkpoint = layer.state_dict()

plain = nn.Linear(2, 1)
prune.identity(plain, "weight")
print(plain.load_state_dict(checkpoint))
prune.remove(plain, "weight")
print("keys:", list(plain.state_dict()))
print("zeros:", (plain.weight == 0).sum().item())
