import torch
from torch import nn

x = torch.tensor([[2.0], [6.0]])


def show(how, norm):
    y = [round(v, 1) for v in norm.eval()(x).flatten().tolist()]
    print(f"{how}:")
    print("  in state_dict:", len(norm.state_dict()))
    print("  output in eval:", y)


norm = nn.BatchNorm1d(1, momentum=0.5, affine=False)
norm(x)
norm.track_running_stats = False
norm(x + 100)
print("running_mean:", norm.running_mean.item())

show("switched off later", norm)
show(
    "never tracked",
    nn.BatchNorm1d(1, affine=False, track_running_stats=False),
)
