# needs torch >= 2.1
import torch
from torch import nn

NO_DECAY = (nn.LayerNorm, nn.Embedding)


def parameter_groups(model, weight_decay):
    exempt = set()
    for module in model.modules():
        for p in module.parameters(recurse=False):
            if p.ndim < 2 or isinstance(module, NO_DECAY):
                exempt.add(p)
    trained = [p for p in model.parameters() if p.requires_grad]
    decay = [p for p in trained if p not in exempt]
    rest = [p for p in trained if p in exempt]
    return [
        {"params": decay, "weight_decay": weight_decay},
        {"params": rest, "weight_decay": 0.0},
    ]


embed, norm = nn.Embedding(8, 4), nn.LayerNorm([3, 4])
linear, head = nn.Linear(4, 4), nn.Linear(4, 8)
model = nn.Sequential(embed, norm, linear, head)
head.weight = embed.weight
head.bias.requires_grad_(False)

groups = parameter_groups(model, weight_decay=0.1)
optimizer = torch.optim.AdamW(groups, lr=0.001)
names = {p: name for name, p in model.named_parameters()}
for group in optimizer.param_groups:
    print("weight decay", group["weight_decay"])
    print(" ", [names[p] for p in group["params"]])
