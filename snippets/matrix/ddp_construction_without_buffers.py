import torch
from model import value
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from two_processes import row_of_rank_1


def after_construction(model):
    model.another = nn.Parameter(torch.ones(2))
    DistributedDataParallel(model, broadcast_buffers=False)
    return value(model)


row_of_rank_1(
    after_construction, on_warning="ignore", tensor_only=True
)
