import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Total(nn.Module):
    def __init__(self, total):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.register_buffer("total", total)

    def forward(self, x):
        old = 0 if self.total is None else self.total
        self.total = old + x
        return self.weight * x


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    for total in torch.zeros(1), None:
        net = Total(total)
        model = DistributedDataParallel(net)
        for x in [[1.0], [10.0]][rank] * 2:
            model(torch.tensor([x])).backward()
        if rank == 1:
            print(f"from {total}: {net.total.item()}")
    dist.destroy_process_group()


url = f"file://{tempfile.mkdtemp()}/store"
mp.start_processes(run, (url,), 2, start_method="fork")
