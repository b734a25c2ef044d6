import torch
from torch import nn

for start, dtype in [
    (2**24, torch.int64),
    (2**24, torch.float32),
    (2**11, torch.float16),
    (2**8, torch.bfloat16),
]:
    module = nn.Module()
    count = torch.tensor(start, dtype=dtype)
    module.register_buffer("count", count)
    module.count.add_(1)
    print(f"{dtype}: {start} + 1 is {int(module.count)}")

module = nn.Module()
module.register_buffer("count", torch.tensor(0))
print("int64 after half():", module.half().count.dtype)
