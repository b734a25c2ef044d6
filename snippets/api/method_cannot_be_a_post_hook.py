# needs torch >= 2.5
from torch import nn


class Norm(nn.RMSNorm):
    def __init__(self):
        super().__init__(1)
        self.register_state_dict_post_hook(self.rename)

    def rename(self, module, state_dict, prefix, metadata):
        value = state_dict.pop(prefix + "weight")
        state_dict[prefix + "gamma"] = value


Norm()
