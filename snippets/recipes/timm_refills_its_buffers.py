# needs torch >= 2.1
import timm
import torch
from timm.models._manipulate import reinit_non_persistent_buffers


def build():
    sizes = {"img_size": 32, "embed_dim": 64, "depth": 1}
    name = "vit_base_patch16_rope_224"
    return timm.create_model(name, num_heads=1, **sizes).eval()


def on_meta(net):
    return [n for n, buffer in net.named_buffers() if buffer.is_meta]


trained, x = build(), torch.ones(1, 3, 32, 32)
with torch.device("meta"):
    net, other = build(), build()
net.to_empty(device="cpu")
net.load_state_dict(trained.state_dict())
print("refilled:", reinit_non_persistent_buffers(net))
print("same result:", torch.equal(net(x), trained(x)))

other.load_state_dict(trained.state_dict(), assign=True)
reinit_non_persistent_buffers(other)
print("with assign=True, on meta:", on_meta(other))
