import torch
from torch import nn


class Tokens(nn.Module):
    def __init__(self, words=()):
        super().__init__()
        self.words = list(words)
        self.table = nn.Embedding(2, 1)

    def get_extra_state(self):
        return {"words": self.words}

    def set_extra_state(self, state):
        self.words = state["words"]


torch.save(Tokens(["yes", "no"]).state_dict(), "tokens.pt")
state = torch.load("tokens.pt", weights_only=True)
print("names:", list(state))

tokens = Tokens()
print(tokens.load_state_dict(state))
print("words:", tokens.words)
