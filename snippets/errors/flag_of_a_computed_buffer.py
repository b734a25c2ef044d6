from torch import nn


class Head(nn.Module):
    def __init__(self, embedding):
        super().__init__()
        self.register_buffer("table", 2 * embedding.weight)


module = Head(nn.Embedding(3, 2))
module.table.requires_grad_(False)
