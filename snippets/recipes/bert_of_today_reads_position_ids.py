import torch
from transformers import BertConfig, BertModel
from transformers.utils import logging

logging.disable_progress_bar()
sizes = {"hidden_size": 2, "intermediate_size": 2, "vocab_size": 4}
heads = {"num_hidden_layers": 1, "num_attention_heads": 1}
config = BertConfig(**sizes, **heads, max_position_embeddings=3)
net = BertModel(config)
print("buffers:", [name for name, _ in net.named_buffers()])
old = net.state_dict()
print("of these saved:", [name for name in old if "_ids" in name])
print("list of the class:", net._keys_to_ignore_on_load_unexpected)

old["embeddings.position_ids"] = torch.arange(3)[None]
net.save_pretrained("old", state_dict=dict(old))
_, info = BertModel.from_pretrained("old", output_loading_info=True)
print("from_pretrained, unexpected:", info["unexpected_keys"])
net.load_state_dict(old)
