import tempfile

from torch import distributed, multiprocessing, nn
from torch.nn.parallel import DistributedDataParallel

WORDS = [["a", "b"], ["a", "c", "d"]]


def run(rank, folder):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    words = [None, None]
    distributed.all_gather_object(words, WORDS[rank])
    vocabulary = sorted({*words[0], *words[1]})
    model = nn.Embedding(len(vocabulary), 2)
    DistributedDataParallel(model)
    if rank == 1:
        print(vocabulary, model.weight.shape)
    distributed.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(
            run, (folder,), nprocs=2, start_method="fork"
        )
