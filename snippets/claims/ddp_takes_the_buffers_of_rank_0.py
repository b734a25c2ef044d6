import tempfile

import torch
from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


class Total(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.register_buffer("total", torch.zeros(1))

    def forward(self, x):
        self.total += x
        return self.weight * x


def run(rank, folder):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    module = Total()
    parallel = DistributedDataParallel(module)
    for step in range(2):
        parallel(torch.tensor([[1.0], [10.0]][rank])).backward()
        if rank == 1:
            print(f"step {step}: total {module.total.item()}")
    distributed.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(
            run, (folder,), nprocs=2, start_method="fork"
        )
