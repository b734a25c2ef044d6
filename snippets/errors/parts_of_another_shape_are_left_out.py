from torch import nn


class Classifier(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.backbone = nn.Linear(2, 2)
        self.head = nn.Linear(2, classes)


pretrained = Classifier(classes=10).state_dict()
module = Classifier(classes=3)
for name, own in module.state_dict().items():
    if pretrained.get(name, own).shape != own.shape:
        del pretrained[name]
result = module.load_state_dict(pretrained, strict=False)
print("left as built:", result.missing_keys)
