# needs torch >= 2.1
import torch
from torch import nn


def tie_after_loading(module, incompatible_keys):
    module.tie_weights()


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(5, 2)
        self.head = nn.Linear(2, 5, bias=False)
        self.tie_weights()
        self.register_load_state_dict_post_hook(tie_after_loading)

    def tie_weights(self):
        self.head.weight = self.embed.weight

    def forward(self, ids):
        return self.head(self.embed(ids))


model = nn.ModuleDict({"lm": Model()})
print("parameters():", [n for n, _ in model.named_parameters()])
print("state_dict():", list(model.state_dict()))
torch.save(model.state_dict(), "model.pt")
state = torch.load("model.pt", weights_only=True)
memory = {tensor.data_ptr() for tensor in state.values()}
print("blocks of memory in the file:", len(memory))

with torch.device("meta"):
    large = nn.ModuleDict({"lm": Model()})
print(large.load_state_dict(state, assign=True))
print("tied:", large.lm.head.weight is large.lm.embed.weight)
