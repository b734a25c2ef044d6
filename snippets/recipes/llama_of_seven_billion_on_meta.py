import torch
from transformers import LlamaConfig, LlamaForCausalLM

with torch.device("meta"):
    net = LlamaForCausalLM(LlamaConfig())
numbers = sum(p.numel() for p in net.parameters())
size = sum(p.nbytes for p in net.parameters())
print(f"parameters: {numbers:,}")
print(f"in float32: {size / 2**30:.1f} GiB")
net.bfloat16()
size = sum(p.nbytes for p in net.parameters())
print(f"in bfloat16: {size / 2**30:.1f} GiB")
tokens = torch.zeros(1, 2048, dtype=torch.long, device="meta")
print("result:", list(net(tokens).logits.shape))
