import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, learned):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        if learned:
            self.scale = nn.Parameter(torch.ones(1))
        else:
            self.register_buffer("scale", torch.ones(1))


old = Net(learned=False)
optimizer = torch.optim.Adam(old.parameters(), lr=0.5)
(old.weight * old.scale).backward()
optimizer.step()
state = optimizer.state_dict()

net = Net(learned=True)
before = [p for n, p in net.named_parameters() if n != "scale"]
optimizer = torch.optim.Adam(before)
optimizer.load_state_dict(state)
optimizer.add_param_group({"params": [net.scale]})
print("rates:", [group["lr"] for group in optimizer.param_groups])
print("steps of weight:", optimizer.state[net.weight]["step"].item())
print("state of scale:", optimizer.state.get(net.scale))
torch.optim.Adam(net.parameters()).load_state_dict(state)
