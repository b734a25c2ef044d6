# needs torch >= 2.1
import torch
from torch import nn
from torch.func import replace_all_batch_norm_modules_


def network(norm):
    return nn.Sequential(nn.Linear(2, 4), norm)


def show(cure, net):
    out = torch.vmap(net)(torch.randn(5, 8, 2))
    buffers = len(list(net.buffers()))
    print(f"{cure}: {list(out.shape)}, {buffers} buffers")


tracked = network(nn.BatchNorm1d(4))
show("eval()", tracked.eval())
untracked = nn.BatchNorm1d(4, track_running_stats=False)
show("track_running_stats=False", network(untracked))
replace_all_batch_norm_modules_(tracked.train())
show("replace_all_batch_norm_modules_", tracked)
show("GroupNorm", network(nn.GroupNorm(2, 4)))
show("training", network(nn.BatchNorm1d(4)))
