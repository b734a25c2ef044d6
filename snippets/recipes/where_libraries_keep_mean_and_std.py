import timm
import torch
import transformers
from kornia.enhance import Normalize
from torchvision.models import detection


def show(name, module):
    own = [
        name
        for name, _ in module.named_buffers()
        if name.split(".")[-1] in ("mean", "std")
    ]
    saved = [name for name in own if name in module.state_dict()]
    print(f"{name}: buffers {own}, saved {saved}")


show("kornia", Normalize(torch.zeros(3), torch.ones(3)))

model = timm.create_model("vit_tiny_patch16_224", depth=1)
show("timm", model)
print("  pretrained_cfg:", model.pretrained_cfg["mean"])

config = transformers.ViTConfig(num_hidden_layers=1, hidden_size=12)
show("transformers", transformers.ViTModel(config))
processor = transformers.ViTImageProcessor()
print("  image processor:", processor.to_dict()["image_mean"])

model = detection.ssdlite320_mobilenet_v3_large(
    weights=None, weights_backbone=None
)
show("torchvision", model)
print("  transform:", model.transform.image_mean)
