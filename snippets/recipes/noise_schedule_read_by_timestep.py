# needs torch >= 2.1
import torch
from torch import nn


class NoiseSchedule(nn.Module):
    def __init__(self, steps):
        super().__init__()
        beta = torch.linspace(1e-4, 0.02, steps, dtype=torch.float64)
        kept = (1 - beta).cumprod(0)
        tables = {"signal": kept.sqrt(), "noise": (1 - kept).sqrt()}
        for name, table in tables.items():
            self.register_buffer(
                name, table.float(), persistent=False
            )

    def forward(self, x, noise, t):
        shape = -1, *[1] * (x.ndim - 1)
        signal = self.signal[t].view(shape)
        return signal * x + self.noise[t].view(shape) * noise


schedule = NoiseSchedule(1000)
print("buffers():", [n for n, _ in schedule.named_buffers()])
print("state_dict():", list(schedule.state_dict()))
print("parameters():", list(schedule.parameters()))

schedule.to("meta")
x = torch.zeros(2, 3, 8, 8, device="meta")
t = torch.zeros(2, dtype=torch.int64, device="meta")
out = schedule(x, torch.randn_like(x), t)
print("out:", list(out.shape), out.device)
shorter = NoiseSchedule(100)
print(shorter.load_state_dict(schedule.state_dict()))
