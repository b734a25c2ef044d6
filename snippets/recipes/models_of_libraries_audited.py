import re
from collections import Counter

import timm
import torchvision
from audit import audit
from transformers import (
    BertConfig,
    BertModel,
    LlamaConfig,
    LlamaModel,
)

small = {"hidden_size": 192, "intermediate_size": 192}


def report(title, model):
    rows = list(audit(model))
    print(title, dict(Counter(kind for _, kind, _ in rows)))
    flagged = Counter()
    for name, _, flags in rows:
        if flags:
            place = re.sub(r"\d+", "*", name)
            flagged[f"{place}: {', '.join(flags)}"] += 1
    for line, times in flagged.items():
        print(f"  {times} x {line}")


report("torchvision resnet18", torchvision.models.resnet18())
report("torchvision swin_t", torchvision.models.swin_t())
swin = timm.create_model("swin_tiny_patch4_window7_224")
report("timm swin_tiny", swin)
report("transformers BERT", BertModel(BertConfig(**small)))
report("transformers Llama", LlamaModel(LlamaConfig(**small)))
