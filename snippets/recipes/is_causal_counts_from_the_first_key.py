# needs torch >= 2.5
import torch
from torch.nn.attention.bias import causal_lower_right
from torch.nn.functional import scaled_dot_product_attention

query = torch.zeros(1, 1, 1)
keys = torch.zeros(1, 4, 1)
values = torch.tensor([[[0.0], [0.0], [0.0], [4.0]]])


def show(how, **options):
    y = scaled_dot_product_attention(query, keys, values, **options)
    print(f"{how}: {y.flatten().tolist()}")


show("one query, is_causal=True", is_causal=True)
show("one query, no mask", is_causal=False)
query = torch.zeros(1, 2, 1)
show("two queries, is_causal=True", is_causal=True)
mask = torch.ones(4, 4, dtype=torch.bool).tril()
show("last rows of the mask", attn_mask=mask[2:])
show("causal_lower_right", attn_mask=causal_lower_right(2, 4))
