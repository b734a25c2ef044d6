# needs torch >= 2.1
import torch
from torch import nn


class BufferList(nn.Module):
    def __init__(self, tensors=(), persistent=True):
        super().__init__()
        self.persistent, self.length = persistent, 0
        for tensor in tensors:
            self.append(tensor)

    def append(self, tensor):
        name = str(self.length)
        self.register_buffer(name, tensor, self.persistent)
        self.length += 1

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        return getattr(self, str(range(self.length)[index]))

    def __iter__(self):
        return (self[index] for index in range(self.length))


net = nn.Module()
mask = torch.ones(2)
net.masks = BufferList([mask, mask, torch.arange(2)])
print("items:", len(net.masks))
print("in buffers():", len(list(net.buffers())))
print("state_dict():", list(net.state_dict()))
net.to("meta")
print("devices:", [mask.device.type for mask in net.masks])
print("dtype of the last:", net.masks[-1].dtype)
