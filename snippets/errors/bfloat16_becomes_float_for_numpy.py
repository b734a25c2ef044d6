from torch import nn

module = nn.Linear(2, 1).bfloat16()
weight = module.weight.detach().float().numpy()
print("dtype:", weight.dtype)
