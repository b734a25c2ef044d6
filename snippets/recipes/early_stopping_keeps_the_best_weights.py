# needs torch >= 2.1
import torch
from torch import nn


class Best:
    def __init__(self):
        self.loss, self.state, self.waited = float("inf"), None, 0

    def update(self, model, loss):
        self.waited += 1
        if loss < self.loss:
            self.loss, self.waited = loss, 0
            self.state = model.state_dict()
            for name, value in self.state.items():
                if isinstance(value, torch.Tensor):
                    self.state[name] = value.to("cpu", copy=True)


model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
best, x = Best(), torch.ones(1)
while best.waited < 2:
    model.train()
    optimizer.zero_grad()
    (model(x) - 4).square().sum().backward()
    optimizer.step()
    model.eval()
    with torch.no_grad():
        loss = (model(x) - 2).square().item()
    best.update(model, loss)
    print(f"weight {model.weight.item():.2f}, loss {loss:.2f}")

model.load_state_dict(best.state)
print(f"weight of the best: {model.weight.item():.2f}")
