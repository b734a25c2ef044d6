import torch
from torch import nn

module = nn.Module()
module.head = nn.Parameter(torch.ones(1))
module.body = nn.Parameter(torch.ones(1), requires_grad=False)
print("parameters():", [n for n, _ in module.named_parameters()])
print("state_dict():", list(module.state_dict()))

optimizer = torch.optim.SGD(
    module.parameters(), lr=0.5, weight_decay=0.5
)
for frozen in [True, False]:
    module.body.requires_grad_(not frozen)
    (module.head * module.body).backward()
    optimizer.step()
    optimizer.zero_grad()
    print(f"frozen {frozen}: body {module.body.item()}")
