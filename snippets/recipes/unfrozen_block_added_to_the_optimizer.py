import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
)
model.requires_grad_(False)
*blocks, head = model
head.requires_grad_(True)
optimizer = torch.optim.AdamW(head.parameters(), lr=0.4)


def step():
    before = [p.clone() for p in model.parameters()]
    model(torch.ones(4, 2)).sum().backward()
    optimizer.step()
    model.zero_grad()
    pairs = zip(model.named_parameters(), before, strict=True)
    return [n for (n, p), old in pairs if not p.equal(old)]


print("head alone:", step())
for depth, block in enumerate(reversed(blocks), start=1):
    block.requires_grad_(True)
    print("unfrozen:", step())
    group = {"params": block.parameters(), "lr": 0.4 / 2**depth}
    optimizer.add_param_group(group)
    print("handed over:", step())
