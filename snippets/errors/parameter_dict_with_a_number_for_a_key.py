import torch
from torch import nn


class Prompts(nn.Module):
    def __init__(self, tasks):
        super().__init__()
        self.prompts = nn.ParameterDict(
            {task: torch.zeros(4) for task in tasks}
        )


Prompts([7, 8])
