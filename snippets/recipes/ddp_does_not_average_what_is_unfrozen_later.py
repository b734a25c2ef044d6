import tempfile

import torch
from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


def train(rank, folder):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    body = nn.Linear(1, 1, bias=False).requires_grad_(False)
    model = nn.Sequential(body, nn.Linear(1, 1, bias=False))
    for p in model.parameters():
        nn.init.ones_(p)
    ddp = DistributedDataParallel(model)
    for how in ["unfrozen after wrapping", "wrapped again"]:
        body.requires_grad_(True)
        model.zero_grad()
        ddp(torch.full((1, 1), float(rank))).sum().backward()
        if rank == 1:
            print(how)
            for name, p in model.named_parameters():
                print(f"  {name}.grad on rank 1: {p.grad.item()}")
        ddp = DistributedDataParallel(model)
    distributed.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(
            train, (folder,), nprocs=2, start_method="fork"
        )
