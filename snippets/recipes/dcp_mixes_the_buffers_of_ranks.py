# needs torch >= 2.9
import tempfile

import torch.distributed as dist
import torch.distributed.checkpoint as dcp
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.fsdp import fully_shard


def run(rank, folder):
    url = f"file://{folder}/store"
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    norm = nn.BatchNorm1d(2, affine=False)
    net = fully_shard(nn.Sequential(norm, nn.Linear(2, 2)))
    for sync in False, True:
        for buffer in net.buffers():
            buffer.fill_(rank)
            if sync:
                dist.broadcast(buffer, src=0)
        name = f"{folder}/{sync}"
        dcp.save(net.state_dict(), checkpoint_id=name)
        dcp.load(net.state_dict(), checkpoint_id=name)
        if rank == 1:
            print("broadcast before saving:", sync)
            print("  running_mean:", norm.running_mean.tolist())
            print("  running_var:", norm.running_var.tolist())
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        mp.start_processes(run, (folder,), 2, start_method="fork")
