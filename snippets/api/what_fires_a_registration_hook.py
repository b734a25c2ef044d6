# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.modules import module

LINES = """\
net.p = nn.Parameter(x)
net.register_parameter("q", None)
net.q = nn.Parameter(x)
net.register_buffer("b", None)
net.b = x
net.t = x
net.layer = nn.Identity()
net.double()
net.to("meta")
net.to_empty(device="cpu")
net.load_state_dict(net.state_dict())
net.load_state_dict(net.state_dict(), assign=True)
torch.func.functional_call(net, {"p": x}, x)
"""
net, x, fired = nn.Identity(), torch.ones(1), []


def hook(module, name, value):
    fired.append(name)


with (
    module.register_module_parameter_registration_hook(hook),
    module.register_module_buffer_registration_hook(hook),
    module.register_module_module_registration_hook(hook),
):
    for line in LINES.splitlines():
        exec(line)
        print(line, "->", ", ".join(fired) or "nothing")
        fired.clear()
