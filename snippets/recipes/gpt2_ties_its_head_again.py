import torch
from transformers import GPT2Config, GPT2LMHeadModel

config = GPT2Config(
    vocab_size=5,
    n_positions=4,
    n_embd=4,
    n_layer=1,
    n_head=1,
    bos_token_id=0,
    eos_token_id=0,
)
model = GPT2LMHeadModel(config)
print("_tied_weights_keys:", model._tied_weights_keys)
keys = [k for k in model.state_dict() if "wte" in k or "lm_head" in k]
print("state_dict():", keys)


def show(how, model):
    same = model.lm_head.weight is model.transformer.wte.weight
    print(f"{how}: tied {same}, {len(model.lm_head.weight)} rows")


with torch.device("meta"):
    large = GPT2LMHeadModel(config)
large.load_state_dict(model.state_dict(), assign=True)
show("assign=True", large)
large.tie_weights()
show("tie_weights()", large)
model.resize_token_embeddings(7, mean_resizing=False)
show("resize_token_embeddings()", model)
