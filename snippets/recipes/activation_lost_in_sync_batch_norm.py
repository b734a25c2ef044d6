import torch
from timm import layers
from torch import nn

x = torch.tensor([-1.0, 1.0]).view(2, 1, 1, 1)


def show(how, model):
    y = [round(v, 1) for v in model(x).flatten().tolist()]
    print(f"{how}: {type(model[0]).__name__} {y}")


model = nn.Sequential(layers.BatchNormAct2d(1, inplace=False))
show("before", model)

convert = nn.SyncBatchNorm.convert_sync_batchnorm
show("torch", convert(nn.Sequential(model[0])))
show("timm", layers.convert_sync_batchnorm(nn.Sequential(model[0])))
