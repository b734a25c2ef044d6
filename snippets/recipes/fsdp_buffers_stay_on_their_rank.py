# needs torch >= 2.9
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.fsdp import fully_shard


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    net = fully_shard(nn.BatchNorm1d(1, momentum=0.5))

    def show(label):
        values = [None, None]
        dist.all_gather_object(values, net.running_mean.item())
        if rank == 0:
            print(label, values)

    x = torch.tensor([[1.0], [3.0]]) + 10 * rank
    net(x)
    show("after one forward:")
    net(x)
    show("after two:")
    for buffer in net.buffers():
        dist.broadcast(buffer, src=0)
    show("broadcast by hand:")
    dist.destroy_process_group()


url = f"file://{tempfile.mkdtemp()}/store"
mp.start_processes(run, (url,), 2, start_method="fork")
