# needs torch >= 2.1
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    net = nn.Sequential(nn.BatchNorm1d(1), nn.Linear(1, 1))
    model = DistributedDataParallel(net)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    numbers = torch.arange(8.0).view(8, 1)
    sampler = DistributedSampler(numbers)
    for epoch in range(2):
        sampler.set_epoch(epoch)
        for x in DataLoader(numbers, batch_size=2, sampler=sampler):
            optimizer.zero_grad()
            nn.functional.mse_loss(model(x), 3 * x).backward()
            optimizer.step()
    if rank == 0:
        torch.save(model.module.state_dict(), "net.pt")
    dist.barrier()
    if rank == 1:
        saved = torch.load("net.pt", weights_only=True)
        for name, tensor in net.state_dict().items():
            print(name, "as on rank 0:", tensor.equal(saved[name]))
    dist.destroy_process_group()


url = f"file://{tempfile.mkdtemp()}/store"
mp.start_processes(run, (url,), 2, start_method="fork")
