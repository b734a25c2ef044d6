from model import tensor
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from two_processes import row_of_rank_1


def type_after_sharding(model):
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    return type(tensor(model)).__name__


row_of_rank_1(type_after_sharding, tensor_only=True)
