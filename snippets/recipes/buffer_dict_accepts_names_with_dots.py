import torch
from torch import nn


class BufferDict(nn.Module):
    def __init__(self, tensors, persistent=True):
        super().__init__()
        self.names = {}
        for key, tensor in tensors.items():
            self.names[key] = "buffer:" + key.replace(".", "/")
            name = self.names[key]
            self.register_buffer(name, tensor, persistent)

    def __getitem__(self, key):
        return getattr(self, self.names[key])

    def __len__(self):
        return len(self.names)

    def __iter__(self):
        return iter(self.names)


net = nn.Sequential(nn.Linear(1, 1))
start = {n: p.detach().clone() for n, p in net.named_parameters()}
anchors = BufferDict({**start, "keys": torch.ones(1)})
print("keys:", list(anchors))
print("state_dict():", list(anchors.state_dict()))
print("after double():", anchors.double()["0.weight"].dtype)

nn.ParameterDict(start)
