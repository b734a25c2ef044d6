import torch
from model import tensor
from rows import row


def result(model):
    torch.compiler.reset()
    compiled = torch.compile(model, backend="eager", fullgraph=True)
    compiled(torch.ones(2))
    with torch.no_grad():
        tensor(model).fill_(5)
    return compiled(torch.ones(2))[0].item()


row(result, on_warning="ignore", tensor_only=True)
