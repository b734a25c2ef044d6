import tempfile

import torch
from torch import distributed, multiprocessing, nn


class Sums(nn.Module):
    def __init__(self, reduce):
        super().__init__()
        self.reduce = reduce
        self.weight = nn.Parameter(torch.ones(1))
        self.register_buffer("embed_sum", torch.zeros(1))

    def forward(self, x):
        sums = x.detach().clone()
        if self.reduce and distributed.is_initialized():
            distributed.all_reduce(sums)
        self.embed_sum.lerp_(sums, 0.5)
        return self.weight * x


def run(rank, folder):
    store = f"file://{folder}/store"
    distributed.init_process_group("gloo", store, None, 2, rank)
    for reduce in [False, True]:
        module = Sums(reduce)
        parallel = nn.parallel.DistributedDataParallel(module)
        parallel(torch.tensor([[4.0], [8.0]][rank]))
        if rank == 0:
            print(f"all_reduce {reduce}: {module.embed_sum.item()}")
    distributed.destroy_process_group()


with tempfile.TemporaryDirectory() as folder:
    args = run, (folder,), 2
    multiprocessing.start_processes(*args, start_method="fork")
