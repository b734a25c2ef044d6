import torch
from torch import nn
from torch.nn.utils import parametrize


class LoRA(nn.Module):
    def __init__(self, weight, rank=1, alpha=1):
        super().__init__()
        rows, columns = weight.shape
        where = weight.device
        a = torch.randn(rank, columns, device=where) / rank
        self.a = nn.Parameter(a)
        self.b = nn.Parameter(torch.zeros(rows, rank, device=where))
        self.scale = alpha / rank

    def forward(self, weight):
        update = self.scale * self.b @ self.a
        return weight + update.to(weight.dtype)


attention = nn.MultiheadAttention(2, num_heads=1)
attention.requires_grad_(False)
lora = LoRA(attention.in_proj_weight)
parametrize.register_parametrization(
    attention, "in_proj_weight", lora
)
for name, parameter in attention.named_parameters():
    print(f"{name}: trained {parameter.requires_grad}")

nn.init.ones_(lora.b)
x = torch.ones(1, 2)
before, _ = attention(x, x, x)
parametrize.remove_parametrizations(attention, "in_proj_weight")
after, _ = attention(x, x, x)
print("parametrized:", parametrize.is_parametrized(attention))
print("merged, same output:", torch.equal(before, after))
