from torch import nn
from torch.nn.utils import parameters_to_vector

parameters_to_vector(nn.ReLU().parameters())
