import torch
from torch import nn

module = nn.Module()
module.given = nn.Parameter(torch.ones(1))
module.unused = nn.Parameter(torch.ones(1))
module.frozen = nn.Parameter(torch.ones(1), requires_grad=False)
optimizer = torch.optim.SGD(module.parameters(), lr=0.5)
module.late = nn.Parameter(torch.ones(1))

(module.given + module.frozen + module.late).backward()
optimizer.step()
for name, parameter in module.named_parameters():
    print(f"{name}: {parameter.item()}")

optimizer.add_param_group({"params": [module.late]})
optimizer.step()
print("late, handed over:", module.late.item())
