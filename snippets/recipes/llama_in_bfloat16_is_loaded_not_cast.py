import torch
from transformers import LlamaConfig, LlamaModel
from transformers.utils.logging import disable_progress_bar

disable_progress_bar()
config = LlamaConfig(
    vocab_size=8,
    hidden_size=64,
    intermediate_size=64,
    num_hidden_layers=1,
    num_attention_heads=2,
    pad_token_id=0,
    bos_token_id=0,
    eos_token_id=0,
)
exact = LlamaModel(config)
exact.save_pretrained("tiny")
model = LlamaModel.from_pretrained("tiny", dtype=torch.bfloat16)


def show(how):
    freq = model.rotary_emb.inv_freq
    same = torch.equal(freq.float(), exact.rotary_emb.inv_freq)
    print(f"{how}: {freq.dtype}, same values: {same}")


print("weights:", model.layers[0].mlp.up_proj.weight.dtype)
show("from_pretrained")
model.to(torch.bfloat16)
show("to(bfloat16)")
