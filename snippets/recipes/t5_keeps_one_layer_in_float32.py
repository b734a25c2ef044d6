import torch
from transformers import T5Config, T5Model
from transformers.utils import logging

logging.disable_progress_bar()
sizes = {"vocab_size": 4, "d_model": 4, "d_kv": 2, "d_ff": 4}
config = T5Config(**sizes, num_layers=1, num_heads=2)
print("list of the class:", T5Model._keep_in_fp32_modules)
T5Model(config).save_pretrained("t5")


def show(how, net):
    kept = [
        n
        for n, p in net.named_parameters()
        if p.dtype == torch.float32
    ]
    print(f"{how}:", kept)


net = T5Model.from_pretrained("t5", dtype=torch.float16)
show("float16", net)
show("float16, then half()", net.half())
show("bfloat16", T5Model.from_pretrained("t5", dtype=torch.bfloat16))
