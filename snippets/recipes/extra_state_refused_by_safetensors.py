import json

import torch
from safetensors.torch import load_file, save_file
from torch import nn


class Vocabulary(nn.Module):
    def __init__(self, words, as_bytes):
        super().__init__()
        self.words, self.as_bytes = words, as_bytes

    def get_extra_state(self):
        if not self.as_bytes:
            return self.words
        data = json.dumps(self.words).encode()
        return torch.tensor(list(data), dtype=torch.uint8)

    def set_extra_state(self, state):
        self.words = json.loads(bytes(state.tolist()))


net = Vocabulary(["a", "b"], as_bytes=True)
save_file(net.state_dict(), "net.safetensors")
new = Vocabulary([], as_bytes=True)
new.load_state_dict(load_file("net.safetensors"))
print("words:", new.words)

net = Vocabulary(["a", "b"], as_bytes=False)
save_file(net.state_dict(), "net.safetensors")
