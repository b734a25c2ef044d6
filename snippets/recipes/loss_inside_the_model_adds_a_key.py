import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, weight=None):
        super().__init__()
        self.net = nn.Linear(4, 2)
        self.criterion = nn.CrossEntropyLoss(weight=weight)


trained = Classifier(weight=torch.tensor([1.0, 3.0]))
print("saved:", list(trained.state_dict()))
print("without:", list(Classifier().state_dict()))
Classifier().load_state_dict(trained.state_dict())
