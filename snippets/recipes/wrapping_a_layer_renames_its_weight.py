from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base = base.requires_grad_(False)


checkpoint = nn.Sequential(nn.Linear(2, 2)).state_dict()
model = nn.Sequential(nn.Linear(2, 2))
print("load, then wrap:", model.load_state_dict(checkpoint))
model[0] = LoRALinear(model[0])
print("keys now:", list(model.state_dict()))
print("has a weight:", hasattr(model[0], "weight"))
model.load_state_dict(checkpoint)
