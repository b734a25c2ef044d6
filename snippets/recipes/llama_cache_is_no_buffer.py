import torch
from transformers import LlamaConfig, LlamaModel

config = LlamaConfig(
    vocab_size=8,
    hidden_size=16,
    intermediate_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    pad_token_id=0,
    bos_token_id=0,
    eos_token_id=0,
)
model = LlamaModel(config).eval()
with torch.inference_mode():
    out = model(torch.tensor([[1, 2, 3]]), use_cache=True)
    print(type(out.cache).__name__, out.cache.get_seq_length())
    out = model(torch.tensor([[4]]), cache=out.cache)
    print("one token more:", out.cache.get_seq_length())
print("a module:", isinstance(out.cache, torch.nn.Module))
print("buffers:", [name for name, _ in model.named_buffers()])
