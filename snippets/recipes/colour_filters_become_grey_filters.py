import torch
from timm.models import adapt_input_conv
from torch import nn

rgb = nn.Conv2d(3, 2, kernel_size=1)
image = torch.rand(1, 1, 4, 4)
expected = rgb(image.expand(-1, 3, -1, -1))
for channels in 1, 4, 6:
    net = nn.Conv2d(channels, 2, kernel_size=1)
    state = rgb.state_dict()
    old = state["weight"]
    state["weight"] = adapt_input_conv(channels, old)
    print(net.load_state_dict(state), list(net.weight.shape))
    out = net(image.expand(-1, channels, -1, -1))
    print("  same result:", torch.allclose(out, expected))
