import tempfile

from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel


def run(rank, folder):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    model[0].requires_grad_(False)
    if rank == 0:
        print("freezing the first layer")
    model = DistributedDataParallel(model)
    if rank == 0:
        print([p.requires_grad for p in model.parameters()])
    distributed.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(
            run, (folder,), nprocs=2, start_method="fork"
        )
