# needs torch >= 2.1
import torch
from torch import nn


class Codebook(nn.Module):
    def __init__(self, codes, decay=0.99):
        super().__init__()
        self.decay = decay
        self.register_buffer("codes", codes.clone())
        self.register_buffer("embed_sum", codes.clone())
        self.register_buffer("cluster_size", torch.ones(len(codes)))

    def forward(self, x):
        flat = x.detach().flatten(0, -2).to(self.codes.dtype)
        index = torch.cdist(flat, self.codes).argmin(-1)
        codes = self.codes[index].view_as(x).to(x.dtype)
        if self.training:
            self.update(flat, index)
        return x + (codes - x).detach(), index.view(x.shape[:-1])

    @torch.no_grad()
    def update(self, x, index):
        sums = torch.zeros_like(self.codes).index_add(0, index, x)
        hits = torch.zeros_like(self.cluster_size)
        hits.index_add_(0, index, torch.ones_like(x[:, 0]))
        self.embed_sum.lerp_(sums, 1 - self.decay)
        self.cluster_size.lerp_(hits, 1 - self.decay)
        size = self.cluster_size.clamp(min=1e-5).unsqueeze(-1)
        self.codes.copy_(self.embed_sum / size)


vq = Codebook(torch.tensor([[0.0], [1.0]]), decay=0.5)
x = torch.tensor([[0.25], [2.0], [1.5]], requires_grad=True)
vq(x)[0].sum().backward()
print("codes:", vq.codes.tolist(), "gradient:", x.grad.tolist())
