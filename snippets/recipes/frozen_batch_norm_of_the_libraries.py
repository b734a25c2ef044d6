from timm.layers import freeze_batch_norm_2d, unfreeze_batch_norm_2d
from torch import nn
from torchvision.ops import FrozenBatchNorm2d


def show(how, layer):
    print(f"{how}: {type(layer).__name__}")
    print("  parameters:", [n for n, _ in layer.named_parameters()])
    print("  buffers:", [n for n, _ in layer.named_buffers()])


norm = nn.BatchNorm2d(2)
show("torch", norm)
state = norm.state_dict()

frozen = FrozenBatchNorm2d(2)
show("torchvision", frozen)
print("loads a BatchNorm2d:", frozen.load_state_dict(state))

model = freeze_batch_norm_2d(nn.Sequential(norm))
show("timm", model[0])
thawed = nn.Sequential(nn.BatchNorm2d(2))
print("and back:", thawed.load_state_dict(model.state_dict()))
show("timm, thawed", unfreeze_batch_norm_2d(model)[0])
