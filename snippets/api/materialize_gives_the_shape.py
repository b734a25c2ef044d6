from torch import nn

m = nn.Module()
m.weight = nn.UninitializedParameter()
m.register_buffer("mean", nn.UninitializedBuffer())
weight = m.weight
print("parameters:", list(m.parameters()))
print("buffers:", list(m.buffers()))
weight.materialize((2, 3))
print("the same object:", m.weight is weight)
print("type and shape:", type(weight).__name__, weight.shape)

print(m.mean.shape)
