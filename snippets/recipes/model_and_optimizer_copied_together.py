import copy

import torch
from torch import nn


def trains(model, optimizer):
    before = model.weight.item()
    optimizer.zero_grad()
    model(torch.ones(1)).backward()
    optimizer.step()
    return model.weight.item() != before


model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

alone = copy.deepcopy(model)
print(
    "model copied, old optimizer trains it:", trains(alone, optimizer)
)
apart = copy.deepcopy(optimizer)
print("both copied one by one:", trains(alone, apart))
model_2, optimizer_2 = copy.deepcopy((model, optimizer))
print("both copied in one call:", trains(model_2, optimizer_2))
