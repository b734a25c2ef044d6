from safetensors.torch import load_file, load_model
from transformers import GPT2Config, GPT2LMHeadModel
from transformers.utils.logging import disable_progress_bar

disable_progress_bar()
sizes = {"n_layer": 1, "n_head": 1, "n_embd": 4, "vocab_size": 8}
config = GPT2Config(**sizes, bos_token_id=0, eos_token_id=0)
model = GPT2LMHeadModel(config)
model.save_pretrained("gpt2")

file = "gpt2/model.safetensors"
new = GPT2LMHeadModel(config)
print("load_model:", load_model(new, file))
print("equal:", new.lm_head.weight.equal(model.lm_head.weight))
new.load_state_dict(load_file(file))
