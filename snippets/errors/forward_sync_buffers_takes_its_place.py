# needs torch >= 2.13
import warnings

from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DistributedDataParallel(
        nn.BatchNorm1d(2), forward_sync_buffers=False
    )
print("warnings:", caught)
distributed.destroy_process_group()
