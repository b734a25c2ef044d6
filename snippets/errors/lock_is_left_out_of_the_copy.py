import copy
import threading

import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.tensor(3))
        self.lock = threading.Lock()

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        super().__setstate__(state)
        self.lock = threading.Lock()


counter = Counter()
other = copy.deepcopy(counter)
print("count:", other.count.item())
print("a lock of its own:", other.lock is not counter.lock)
