from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1)
prune.l1_unstructured(layer, "weight", amount=1)
prune.remove(layer, "weight")
checkpoint = layer.state_dict()

plain = nn.Linear(2, 1)
print(plain.load_state_dict(checkpoint))
print("zeros:", (plain.weight == 0).sum().item())
