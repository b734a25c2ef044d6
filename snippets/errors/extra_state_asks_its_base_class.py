from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = ["a", "b"]

    def get_extra_state(self):
        extra = super().get_extra_state()
        return {"words": self.words, "base": extra}


Encoder().state_dict()
