import tempfile

import torch
from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


class Shift(nn.Module):
    def __init__(self, rank):
        super().__init__()
        value = torch.full((1,), float(rank))
        self.weight = nn.Parameter(value.clone())
        self.register_buffer("n", value.clone(), persistent=False)
        self.plain = value.clone()


def run(rank, folder):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    module = Shift(rank)
    DistributedDataParallel(module)
    if rank == 1:
        print("parameter:", module.weight.item())
        print("non-persistent buffer:", module.n.item())
        print("plain attribute:", module.plain.item())
    distributed.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.spawn(run, args=(folder,), nprocs=2)
