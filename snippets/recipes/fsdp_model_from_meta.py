# needs torch >= 2.9
import tempfile

import torch
import torch.distributed as dist
import torch.distributed.checkpoint.state_dict as states
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.fsdp import fully_shard


def build():
    net = nn.BatchNorm1d(2)
    net.register_buffer("freq", torch.arange(2.0), persistent=False)
    return net


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    with torch.device("meta"):
        net = fully_shard(build())
    net.to_empty(device="cpu")
    whole = build().state_dict() if rank == 0 else {}
    options = states.StateDictOptions(full_state_dict=True)
    options.broadcast_from_rank0 = True
    found = states.set_model_state_dict(net, whole, options=options)
    net.freq.copy_(torch.arange(2.0))
    if rank == 1:
        print(found)
        print("weight:", net.weight.to_local().shape)
        print("running_var, freq:", net.running_var, net.freq)
    dist.destroy_process_group()


url = f"file://{tempfile.mkdtemp()}/store"
mp.start_processes(run, (url,), 2, start_method="fork")
