"""A row of the matrix that takes two processes, joined by gloo."""

import contextlib
import sys
import tempfile

from rows import row
from torch import distributed, multiprocessing


def row_of_rank_1(behaviour, **options):
    """Print the row of behaviour(model), as the second process sees it.

    The options are those of row; the tensor holds 0 in the first
    process (rank 0) and 1 in the second.
    """
    with tempfile.TemporaryDirectory() as folder:
        args = folder, behaviour, options
        multiprocessing.start_processes(
            run, args, nprocs=2, start_method="fork"
        )


def run(rank, folder, behaviour, options):
    distributed.init_process_group(
        "gloo", f"file://{folder}/store", rank=rank, world_size=2
    )
    with contextlib.redirect_stdout(sys.stdout if rank else None):
        row(behaviour, value=float(rank), **options)
    distributed.destroy_process_group()
