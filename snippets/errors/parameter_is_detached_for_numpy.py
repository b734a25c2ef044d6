from torch import nn

module = nn.Linear(2, 1)
weight = module.weight.detach().cpu().numpy()
shared = weight.ctypes.data == module.weight.data_ptr()
print("shared memory:", shared)
