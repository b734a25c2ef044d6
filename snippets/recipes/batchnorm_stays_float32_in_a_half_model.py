# needs torch >= 2.5
import torch
from torch import nn

NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)
NORMS += (nn.SyncBatchNorm,)


def half_but_batchnorm(model):
    norms = [m for m in model.modules() if isinstance(m, NORMS)]
    states = [norm.state_dict() for norm in norms]
    model.half()
    for norm, state in zip(norms, states, strict=True):
        norm.float().load_state_dict(state)
    return model


def half_then_float(model):
    model.half()[1].float()
    return model


x = torch.tensor([0.0, 1000.0]).view(2, 1, 1)
for convert in nn.Module.half, half_then_float, half_but_batchnorm:
    conv, norm = nn.Conv1d(1, 1, 1), nn.BatchNorm1d(1)
    nn.init.constant_(conv.weight, 10.0)
    nn.init.zeros_(conv.bias)
    net = nn.Sequential(conv, norm)
    net(x)
    out = convert(net).eval()(x.half())
    var = norm.running_var
    print(convert.__name__)
    print("  running_var:", var.dtype, "inf:", var.isinf().item())
    print("  result:", out.dtype, out.flatten().tolist())
