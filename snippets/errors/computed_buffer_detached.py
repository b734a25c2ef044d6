from torch import nn


class Head(nn.Module):
    def __init__(self, embedding):
        super().__init__()
        table = 2 * embedding.weight.detach()
        self.register_buffer("table", table)


module = Head(nn.Embedding(3, 2))
print("requires_grad:", module.table.requires_grad)
print("is_leaf:", module.table.is_leaf)
