import copy

from torch import nn

model = nn.Module()
model.base = nn.Linear(2, 2).requires_grad_(False)
model.norm = nn.BatchNorm1d(2, affine=False)
model.adapter = nn.Linear(2, 2, bias=False)
fresh = copy.deepcopy(model)

state = model.state_dict()
print("wrong:", [n for n, t in state.items() if t.requires_grad])

keep = {n for n, p in model.named_parameters() if p.requires_grad}
keep |= {n for n, _ in model.named_buffers()}
small = {n: t for n, t in state.items() if n in keep}
print("right:", list(small))

result = fresh.load_state_dict(small, strict=False)
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)
