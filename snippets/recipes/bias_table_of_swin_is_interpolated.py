import torch
from torch.nn.functional import interpolate
from torchvision.models.swin_transformer import SwinTransformer


def stretch_bias(old, new):
    a, b = round(len(old) ** 0.5), round(len(new) ** 0.5)
    x = old.float().T.reshape(1, -1, a, a)
    x = interpolate(x, (b, b), mode="bicubic", align_corners=True)
    return x.reshape(-1, b * b).T.to(old.dtype)


def build(window):
    size = [window, window]
    return SwinTransformer([4, 4], 8, [1, 1], [1, 1], size)


net, state = build(window=4), build(window=2).state_dict()
own = net.state_dict()
for name in state:
    if name.endswith("relative_position_index"):
        state[name] = own[name]
    if name.endswith("relative_position_bias_table"):
        old, new = state[name], stretch_bias(state[name], own[name])
        print(list(old.shape), "to", list(new.shape))
        same = torch.allclose(old[len(old) // 2], new[len(new) // 2])
        print("  bias of a place to itself kept:", same)
        state[name] = new
print(net.load_state_dict(state))
