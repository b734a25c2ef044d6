import os
import tempfile
import warnings

from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


def work(rank, file):
    distributed.init_process_group(
        "gloo", f"file://{file}", rank=rank, world_size=2
    )
    net = nn.BatchNorm1d(1)
    net.running_mean.fill_(rank)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        DistributedDataParallel(net, broadcast_buffers=False)
    if rank == 1:
        print("on rank 1:", net.running_mean)
    distributed.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "store")
        multiprocessing.spawn(work, (file,), nprocs=2)
