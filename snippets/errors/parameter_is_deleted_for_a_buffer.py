from torch import nn

layer = nn.Linear(2, 1)
fixed = layer.weight.detach().clone()
del layer.weight
layer.register_buffer("weight", fixed)
print("parameters:", [n for n, _ in layer.named_parameters()])
print("buffers:", [n for n, _ in layer.named_buffers()])
