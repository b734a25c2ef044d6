import torch
from torch import nn
from torch.nn import functional as F


class Classifier(nn.Module):
    def __init__(self, weight=None):
        super().__init__()
        self.net = nn.Linear(4, 2)
        self.register_buffer("class_weight", weight, persistent=False)

    def loss(self, x, labels):
        return F.cross_entropy(self.net(x), labels, self.class_weight)


trained = Classifier(weight=torch.tensor([1.0, 3.0]))
print("saved:", list(trained.state_dict()))
print(
    "no weights:", Classifier().load_state_dict(trained.state_dict())
)

trained.to("meta")
x = torch.zeros(1, 4, device="meta")
labels = torch.zeros(1, dtype=torch.int64, device="meta")
print("weights:", trained.class_weight.device)
print("loss:", trained.loss(x, labels).device)
