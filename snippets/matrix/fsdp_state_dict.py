from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from two_processes import row_of_rank_1


def types(model):
    fully_shard(model, mesh=init_device_mesh("cpu", (2,)))
    return [type(v).__name__ for v in model.state_dict().values()]


row_of_rank_1(types)
