import torch
from torch import nn

mean, var = torch.zeros(4), torch.ones(4)
old = {"running_mean": mean, "running_var": var}

module = nn.InstanceNorm2d(4)
module.load_state_dict(old)
