import torch
from torch import nn


class Codebook(nn.Module):
    def __init__(self):
        super().__init__()
        self.codes = nn.Parameter(torch.tensor([[1.0], [2.0]]))
        self.register_buffer("embed_sum", self.codes.detach().clone())

    def forward(self, x):
        loss = (x - self.codes).square().mean()
        with torch.no_grad():
            self.embed_sum.lerp_(x, 0.5)
            self.codes.copy_(self.embed_sum)
        return loss


codebook = Codebook()
optimizer = torch.optim.SGD(
    codebook.parameters(), lr=0.5, weight_decay=0.5
)
for _ in range(2):
    optimizer.zero_grad()
    codebook(torch.tensor([[1.0], [2.0]])).backward()
    print("moving average:", codebook.codes.flatten().tolist())
    optimizer.step()
    print("after step():", codebook.codes.flatten().tolist())
