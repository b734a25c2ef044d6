import torch


class Window(torch.jit.ScriptModule):
    def __init__(self, size):
        super().__init__()
        ones = torch.ones(size)
        self.register_buffer("ones", ones, persistent=False)


Window(3)
