import warnings

from timm.layers import RotaryEmbedding as Timm
from transformers import LlamaConfig
from transformers.models.llama.modeling_llama import (
    LlamaRotaryEmbedding,
)

with warnings.catch_warnings(action="ignore"):
    from x_transformers.x_transformers import RotaryEmbedding

config = LlamaConfig(hidden_size=64, num_attention_heads=2)
rotary = RotaryEmbedding(32)
exact = rotary.inv_freq
for module in LlamaRotaryEmbedding(config), Timm(32), rotary:
    print(type(module).__module__.split(".")[0])
    module.bfloat16()
    for name, buffer in module.named_buffers():
        print(f"  {name}: {buffer.dtype}")
    print("  state_dict():", list(module.state_dict()))


def show(when):
    rows, _ = rotary.forward_from_seq_len(1000)
    distinct = len(rows[0].unique(dim=0))
    print(f"{when}: 1000 positions, distinct: {distinct}")


show("x_transformers in bfloat16")
rotary.float().inv_freq.copy_(exact)
show("float32 again, exact values copied")
