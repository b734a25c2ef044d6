import tempfile
from contextlib import nullcontext

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    net = nn.Linear(1, 1)
    net.register_buffer("mark", torch.zeros(1))
    model = DistributedDataParallel(net)
    for skip in model.no_sync, torch.no_grad:
        for context in skip, skip, nullcontext, nullcontext:
            net.mark.fill_(rank)
            with context():
                loss = model(torch.ones(1, 1)).sum()
                if loss.requires_grad:
                    loss.backward()
            if rank == 1:
                name = context.__name__
                print(f"{name}: broadcast", net.mark.item() == 0)
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        url = f"file://{folder}/store"
        mp.start_processes(run, (url,), 2, start_method="fork")
