# needs torch >= 2.1
import torch
from torch import nn
from torch.nn.functional import normalize


class Queue(nn.Module):
    def __init__(self, size, dim):
        super().__init__()
        rows = normalize(torch.randn(size, dim), dim=1)
        self.register_buffer("rows", rows)
        self.register_buffer("pointer", torch.tensor([0]))

    @torch.no_grad()
    def push(self, new):
        step = torch.arange(len(new), device=new.device)
        index = (self.pointer + step) % len(self.rows)
        self.rows.index_copy_(0, index, new.to(self.rows.dtype))
        self.pointer.add_(len(new)).remainder_(len(self.rows))


queue = Queue(size=4, dim=1)
query = torch.ones(2, 1, requires_grad=True)
for value in 1.0, 2.0, 3.0:
    scores = query @ queue.rows.clone().T
    queue.push(torch.full((2, 1), value, requires_grad=True))
    scores.sum().backward()
print("rows:", queue.rows.flatten().tolist())
print("pointer:", queue.pointer.item())
print("requires_grad:", queue.rows.requires_grad)
resumed = Queue(size=4, dim=1)
print(resumed.load_state_dict(queue.state_dict()))
print("pointer:", resumed.pointer.item())
