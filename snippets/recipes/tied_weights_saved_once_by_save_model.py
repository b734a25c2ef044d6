from safetensors.torch import (
    load_file,
    load_model,
    save_file,
    save_model,
)
from torch import nn


class LM(nn.Module):
    def __init__(self, tied=True):
        super().__init__()
        self.table = nn.Embedding(3, 2)
        self.head = nn.Linear(2, 3, bias=False)
        if tied:
            self.head.weight = self.table.weight


model = LM()
try:
    save_file(model.state_dict(), "lm.safetensors")
except RuntimeError as error:
    print("save_file:", str(error).strip().partition(":")[0])

save_model(model, "lm.safetensors")
state = load_file("lm.safetensors")
print("save_model:", list(state))

new = LM()
print("load_model:", load_model(new, "lm.safetensors"))
print("loaded:", new.table.weight.equal(model.table.weight))
print("tied:", new.table.weight is new.head.weight)

print("strict=False:", LM().load_state_dict(state, strict=False))
load_model(LM(tied=False), "lm.safetensors")
