from torch import nn


class Average(nn.Module):
    def __init__(self, model):
        super().__init__()
        for name, p in model.named_parameters():
            self.register_buffer(name, p.detach().clone())


Average(nn.Sequential(nn.Linear(2, 1)))
