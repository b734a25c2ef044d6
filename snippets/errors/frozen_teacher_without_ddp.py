import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
teacher = nn.Linear(2, 1).requires_grad_(False)
student = DistributedDataParallel(nn.Linear(2, 1))
x = torch.ones(1, 2)
(student(x) - teacher(x)).sum().backward()
print("gradient of student:", student.module.weight.grad)
print("gradient of teacher:", teacher.weight.grad)
distributed.destroy_process_group()
