import torch
from torch import nn


class HostTable(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("rows", rows)

    def _apply(self, fn, recurse=True):
        rows, self.rows = self.rows, None
        try:
            return super()._apply(fn, recurse)
        finally:
            self.rows = rows

    def forward(self, index):
        return self.rows[index.cpu()].to(self.scale) * self.scale


device = "cuda:0" if torch.cuda.is_available() else "meta"
model = nn.Sequential(HostTable(torch.zeros(5, 2))).half().to(device)
for name, tensor in model.state_dict().items():
    print(name, tensor.device, tensor.dtype)
print("output:", model(torch.tensor([1])).device)
with torch.device("meta"):
    empty = HostTable(torch.zeros(5, 2))
print("after to_empty():", empty.to_empty(device="cpu").rows.device)
