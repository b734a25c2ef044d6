import torch
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base = base.requires_grad_(False)
        self.a = nn.Parameter(torch.ones(1, base.in_features))
        self.b = nn.Parameter(torch.zeros(base.out_features, 1))


def adapter(model):
    state, named = model.state_dict(), model.named_parameters()
    return {n: state[n] for n, p in named if p.requires_grad}


def load_adapter(model, state):
    wrong = state.keys() ^ adapter(model).keys()
    if wrong:
        raise KeyError(f"missing or unexpected: {sorted(wrong)}")
    return model.load_state_dict(state, strict=False)


model = nn.Sequential(LoRALinear(nn.Linear(2, 2)))
nn.init.ones_(model[0].b)
torch.save(adapter(model), "adapter.pt")

fresh = nn.Sequential(LoRALinear(nn.Linear(2, 2)))
state = torch.load("adapter.pt", weights_only=True)
print("in the file:", list(state))
print("missing:", load_adapter(fresh, state).missing_keys)
print("b:", fresh[0].b.tolist())
other = {f"module.{name}": t for name, t in state.items()}
load_adapter(fresh, other)
