from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)

for p in model.parameters():
    p.register_hook(lambda grad: grad.clamp(-1, 1))
