import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    net = nn.Linear(1, 1)
    net.register_buffer("share", torch.zeros(1))
    net.plain = torch.zeros(1)
    model = DistributedDataParallel(net)

    def call(module):
        module(torch.ones(1, 1)).sum().backward()
        if rank == 1:
            print("buffer:", net.share.item(), end=", ")
            print("plain attribute:", net.plain.item())

    if rank == 0:
        net.share.fill_(5)
        net.plain.fill_(5)
    call(model.module)
    call(model)
    if rank == 1:
        net.share.fill_(7)
    call(model)
    dist.destroy_process_group()


url = f"file://{tempfile.mkdtemp()}/store"
mp.start_processes(run, (url,), 2, start_method="fork")
