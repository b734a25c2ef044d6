import torch
from torch import nn
from torch.nn import functional as F


class WordVectors(nn.Module):
    def __init__(self, vectors):
        super().__init__()
        self.register_buffer("vectors", vectors.clone())

    def forward(self, ids):
        return F.embedding(ids, self.vectors)


def init(module):
    if isinstance(module, nn.Embedding):
        nn.init.zeros_(module.weight)


glove = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
model = nn.Module()
model.buffer = WordVectors(glove)
model.frozen = nn.Embedding.from_pretrained(glove.clone())
print("parameters():", [n for n, _ in model.named_parameters()])

model.apply(init)
ids = torch.tensor([1])
print("buffer:", model.buffer(ids).tolist())
print("frozen:", model.frozen(ids).tolist())
