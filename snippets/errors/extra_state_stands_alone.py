from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = ["a", "b"]

    def get_extra_state(self):
        return {"words": self.words}

    def set_extra_state(self, state):
        self.words = state["words"]


encoder = Encoder()
encoder.load_state_dict({"_extra_state": {"words": ["c"]}})
print("words:", encoder.words)
print("in state_dict:", dict(encoder.state_dict()))
