import torch
from torch import nn


def build():
    model = nn.Linear(1, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, 2)
    return {"model": model, "optim": optimizer, "sched": schedule}


def train(run, epochs):
    for epoch in epochs:
        run["optim"].zero_grad()
        (run["model"](torch.ones(1)) - epoch).square().backward()
        run["optim"].step()
        run["sched"].step()


whole = build()
train(whole, range(3))
state = {name: part.state_dict() for name, part in whole.items()}
torch.save({"epoch": 3, **state}, "run.pt")
train(whole, range(3, 6))

for n in 1, 2, 3:
    run, names = build(), list(state)[:n]
    file = torch.load("run.pt", weights_only=True)
    for name in names:
        run[name].load_state_dict(file[name])
    train(run, range(file["epoch"], 6))
    same = torch.equal(run["model"].weight, whole["model"].weight)
    print("loaded:", names, "same weight:", same)
