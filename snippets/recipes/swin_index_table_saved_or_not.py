import timm
import torchvision


def show(how, model):
    saved = model.state_dict()
    print(how)
    for kind in ["relative_position_index", "attn_mask"]:
        found = [
            name
            for name, _ in model.named_buffers()
            if name.endswith(kind)
        ]
        kept = sum(name in saved for name in found)
        print(f"  {kind}: {len(found)} buffers, {kept} saved")


show("torchvision swin_t:", torchvision.models.swin_t())
name = "swin_tiny_patch4_window7_224"
show(f"timm {name}:", timm.create_model(name))
