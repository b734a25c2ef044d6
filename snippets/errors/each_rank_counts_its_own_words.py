import tempfile

from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel

WORDS = [["a", "b"], ["a", "c", "d"]]


def run(rank, folder):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    vocabulary = sorted(WORDS[rank])
    model = nn.Embedding(len(vocabulary), 2)
    try:
        DistributedDataParallel(model)
    except RuntimeError as error:
        if rank == 1:
            print(error)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(
            run, (folder,), nprocs=2, start_method="fork"
        )
