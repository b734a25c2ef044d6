import torch
from model import Model, tensor, value
from rows import row


class Counter(Model):
    def forward(self, x):
        tensor(self).add_(1)
        return x


@torch.no_grad()
def value_after_export(model):
    counter = Counter(model.way, 0.0)
    torch.export.export(counter, (torch.ones(2),))
    return value(counter)


row(value_after_export, on_warning="ignore", tensor_only=True)
