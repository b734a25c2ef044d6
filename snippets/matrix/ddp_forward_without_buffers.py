# needs torch >= 2.13
import torch
from model import value
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from two_processes import row_of_rank_1


def after_forward(model):
    model.another = nn.Parameter(torch.ones(2))
    parallel = DistributedDataParallel(
        model, init_sync=False, forward_sync_buffers=False
    )
    parallel(torch.ones(2))
    return value(model)


row_of_rank_1(after_forward, tensor_only=True)
