from torchvision.models import resnet18


def show(model):
    for name, child in model.named_children():
        parameters = list(child.parameters())
        buffers = list(child.buffers())
        learned = sum(p.requires_grad for p in parameters)
        moving = 0
        for module in child.modules():
            if module.training:
                moving += len(list(module.buffers(recurse=False)))
        if parameters or buffers:
            print(
                f"  {name}: {learned} of {len(parameters)} trained,"
                f" {moving} of {len(buffers)} buffers in train mode"
            )


model = resnet18()
model.requires_grad_(False)
model.fc.requires_grad_(True)
print("frozen:")
show(model)

model.eval()
model.fc.train()
print("frozen, and in eval mode:")
show(model)
