# needs torch >= 2.5
import torch
from transformers.integrations.eetq import EetqLinear
from transformers.integrations.finegrained_fp8 import FP8Linear


def show(what, layer):
    print(what)
    for name, parameter in layer.named_parameters():
        trained = parameter.requires_grad
        print(f"  {name}: {parameter.dtype}, trained: {trained}")
    print("  buffers:", list(layer.buffers()))


eetq = EetqLinear(8, 8, torch.int8, bias=False)
fp8 = FP8Linear(8, 8)
show("EetqLinear", eetq)
show("EetqLinear.bfloat16()", eetq.bfloat16())
show("FP8Linear", fp8)
show("FP8Linear.bfloat16()", fp8.bfloat16())
