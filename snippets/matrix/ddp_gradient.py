import torch
from model import tensor
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel
from two_processes import row_of_rank_1


def gradient(model):
    model.another = nn.Parameter(torch.ones(2))
    parallel = DistributedDataParallel(
        model, find_unused_parameters=True
    )
    x = torch.full((2,), 2.0 * distributed.get_rank())
    x.requires_grad_()
    parallel(x).sum().backward()
    return tensor(model).grad


row_of_rank_1(gradient, tensor_only=True)
