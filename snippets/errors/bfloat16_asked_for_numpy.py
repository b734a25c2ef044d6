from torch import nn

module = nn.Linear(2, 1).bfloat16()
module.weight.detach().numpy()
