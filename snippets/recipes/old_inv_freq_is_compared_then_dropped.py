# needs torch >= 2.5
import torch
from torch import nn


class Rotary(nn.Module):
    def __init__(self, base):
        super().__init__()
        step = torch.arange(0, 8, 2).to(torch.float32)
        freq = base ** (-step / 8)
        self.register_buffer("inv_freq", freq, persistent=False)
        self.register_load_state_dict_pre_hook(self.drop_old_key)

    @staticmethod
    def drop_old_key(module, state_dict, prefix, *args):
        old = state_dict.pop(prefix + "inv_freq", None)
        if old is None or module.inv_freq.is_meta:
            return
        old = old.to(module.inv_freq)
        if not torch.allclose(old, module.inv_freq, rtol=0.01):
            errors = args[-1]
            errors.append(f"{prefix}inv_freq: another base")


freq = 10000 ** (-torch.arange(0, 8, 2) / 8)
old_file = {"0.inv_freq": freq.half()}
model = nn.Sequential(Rotary(base=10000))
print("with the key:", model.load_state_dict(old_file))
print("without:", model.load_state_dict({}))
nn.Sequential(Rotary(base=500000)).load_state_dict(old_file)
