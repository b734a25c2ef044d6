import os

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.run import main
from torch.nn.parallel import DistributedDataParallel


def train():
    gpu = torch.cuda.is_available()
    dist.init_process_group("nccl" if gpu else "gloo")
    local = int(os.environ["LOCAL_RANK"])
    device = torch.device("cuda", local) if gpu else "cpu"
    model = DistributedDataParallel(nn.Linear(1, 1).to(device))
    output = model(torch.ones(1, 1, device=device))
    if dist.get_rank() == 1:
        print("processes:", dist.get_world_size())
        print("rank 1 is number", local, "on its machine")
        print("output:", output.shape)
    dist.destroy_process_group()


if __name__ == "__main__":
    if "RANK" in os.environ:
        train()
    else:
        main(["--standalone", "--nproc-per-node", "2", __file__])
