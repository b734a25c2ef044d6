from model import tensor
from rows import row
from torch import nn

row(
    lambda model: isinstance(tensor(model), nn.Buffer),
    tensor_only=True,
)
