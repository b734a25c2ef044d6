import torch
from torch import nn

scales = nn.ParameterList([nn.Parameter(torch.ones(1))])
scales.append(torch.ones(1))
scales += ["note"]
print("types:", [type(s).__name__ for s in scales])
print("parameters:", [n for n, _ in scales.named_parameters()])
print("same ones in a slice:", scales[:1][0] is scales[0])
