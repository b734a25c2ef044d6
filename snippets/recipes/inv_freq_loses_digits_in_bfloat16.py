import torch
from torch import nn

step = torch.arange(0, 64, 2).to(torch.float32)
exact = 10000 ** (-step / 64)
for dtype in torch.bfloat16, torch.float16:
    module = nn.Module()
    module.register_buffer("inv_freq", exact, persistent=False)
    module.to(dtype).float()
    print(f"{dtype} and back: {module.inv_freq.dtype}")
    off = (module.inv_freq - exact).abs().max().item()
    for position in 1000, 10_000:
        radians = position * off
        print(f"  position {position}: off by {radians:.1f}")
    positions = torch.arange(10_000).to(dtype)
    print("  of 10000 positions distinct:", len(positions.unique()))
