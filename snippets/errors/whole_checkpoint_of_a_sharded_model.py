# needs torch >= 2.6
import tempfile

import torch.distributed as dist
import torch.distributed.checkpoint.state_dict as states
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.fsdp import fully_shard


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    model = fully_shard(nn.Linear(2, 2))
    options = states.StateDictOptions(full_state_dict=True)
    options.cpu_offload = True
    checkpoint = states.get_model_state_dict(model, options=options)
    keys = [None, None]
    dist.all_gather_object(keys, list(checkpoint))
    if rank == 0:
        print("keys on ranks 0 and 1:", keys)
        print("weight:", type(checkpoint["weight"]).__name__)
        print(nn.Linear(2, 2).load_state_dict(checkpoint))
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        url = f"file://{folder}/store"
        mp.start_processes(run, (url,), 2, start_method="fork")
