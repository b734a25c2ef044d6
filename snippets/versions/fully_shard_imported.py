from torch.distributed.fsdp import fully_shard

print(fully_shard.__name__)
