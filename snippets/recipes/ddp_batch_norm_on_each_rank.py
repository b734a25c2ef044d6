# needs torch >= 2.13
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    for sync in True, False:
        net = nn.BatchNorm1d(1, momentum=0.5)
        model = DistributedDataParallel(
            net, forward_sync_buffers=sync
        )
        x = torch.tensor([[1.0], [3.0]]) + 10 * rank
        model(x).sum().backward()
        y = model(x)
        means = [None, None]
        dist.all_gather_object(means, net.running_mean.item())
        if rank == 1:
            print(f"forward_sync_buffers={sync}")
            print("  running means of ranks 0 and 1:", means)
            print("  mean of the output on rank 1:", y.mean().item())
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        url = f"file://{folder}/store"
        mp.start_processes(run, (url,), 2, start_method="fork")
