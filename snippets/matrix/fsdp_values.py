from model import tensor
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor
from two_processes import row_of_rank_1


def local_values(model):
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    t = tensor(model)
    t = t.to_local() if isinstance(t, DTensor) else t
    return t.tolist()


row_of_rank_1(local_values, tensor_only=True)
