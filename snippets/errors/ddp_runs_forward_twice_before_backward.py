import tempfile

import torch
from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


def run(rank, folder):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    net = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
    model = DistributedDataParallel(net)
    x = torch.randn(4, 2)
    loss = model(x).sum() + model(x).sum()
    loss.backward()
    if rank == 1:
        counted = net[1].num_batches_tracked.item()
        print("forward passes:", counted)
        print("gradient:", net[1].bias.grad.tolist())
    distributed.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(
            run, (folder,), nprocs=2, start_method="fork"
        )
