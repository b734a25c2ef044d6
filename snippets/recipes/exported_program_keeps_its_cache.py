# needs torch >= 2.9
import io

import torch
from torch import nn


class Summing(nn.Module):
    def __init__(self, length):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        cache, used = torch.zeros(length, 2), torch.tensor([0])
        self.register_buffer("cache", cache, persistent=False)
        self.register_buffer("used", used, persistent=False)

    def forward(self, x):
        self.cache.index_copy_(0, self.used, x * self.weight)
        self.used.add_(1)
        return self.cache.sum(0)


x = torch.ones(1, 2)
file = io.BytesIO()
torch.export.save(torch.export.export(Summing(3), (x,)), file)

file.seek(0)
module = torch.export.load(file).module()
for _call in range(3):
    print("result:", module(x).tolist())
module.used.zero_()
module.cache.zero_()
print("after a reset:", module(x).tolist())
