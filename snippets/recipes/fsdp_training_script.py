# needs torch >= 2.9
import tempfile

import torch
import torch.distributed as dist
import torch.distributed.checkpoint.state_dict as states
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.fsdp import fully_shard


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    torch.manual_seed(0)
    net = nn.Sequential(nn.BatchNorm1d(1), nn.Linear(1, 2))
    for module in [*net, net]:
        fully_shard(module)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.1)
    x = torch.arange(4.0).view(4, 1) + rank
    for _ in range(2):
        optimizer.zero_grad()
        nn.functional.mse_loss(net(x), 3 * x.expand(4, 2)).backward()
        optimizer.step()
    options = states.StateDictOptions(full_state_dict=True)
    options.cpu_offload = True
    whole = states.get_model_state_dict(net, options=options)
    if rank == 0:
        torch.save(whole, "net.pt")
        for name, tensor in net.state_dict().items():
            print(name, type(tensor).__name__, end=" -> ")
            print(type(whole[name]).__name__, list(whole[name].shape))
    dist.destroy_process_group()


url = f"file://{tempfile.mkdtemp()}/store"
mp.start_processes(run, (url,), 2, start_method="fork")
