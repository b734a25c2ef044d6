import tempfile

import torch
from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel
from torch.optim.swa_utils import AveragedModel


def train(rank, folder):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    net = nn.BatchNorm1d(1)
    model = DistributedDataParallel(net)
    average = AveragedModel(net)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    x = (rank + 1) * torch.arange(4.0)[:, None]
    for _ in range(3):
        optimizer.zero_grad()
        model(x).square().mean().backward()
        optimizer.step()
        average.update_parameters(net)

    for name, tensor in average.module.state_dict().items():
        both = [torch.empty_like(tensor) for _ in range(2)]
        distributed.all_gather(both, tensor)
        if rank == 0:
            print(f"{name} equal on both:", torch.equal(*both))
    distributed.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(
            train, (folder,), nprocs=2, start_method="fork"
        )
