# needs torch >= 2.1
import torch
from torch import nn


class FineTuned(nn.Module):
    def __init__(self, backbone, head):
        super().__init__()
        self.backbone, self.head = backbone, head
        self.freeze(True)

    def freeze(self, frozen):
        self.frozen = frozen
        self.backbone.requires_grad_(not frozen).zero_grad()
        self.train(self.training)

    def train(self, mode=True):
        super().train(mode)
        self.backbone.train(mode and not self.frozen)
        return self

    def forward(self, x):
        return self.head(self.backbone(x))


model = FineTuned(nn.BatchNorm1d(2), nn.Linear(2, 1))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for frozen in [True, False, True]:
    model.freeze(frozen)
    before = {n: t.clone() for n, t in model.state_dict().items()}
    model.train()(torch.randn(8, 2)).mean().backward()
    optimizer.step()
    after = model.state_dict()
    changed = [n for n in after if not before[n].equal(after[n])]
    print(f"frozen {frozen}, changed: {changed}")
print("eval, train:", model.eval().training, model.train().training)
