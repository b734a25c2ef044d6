from model import tensor
from rows import row


def shared(model):
    model.share_memory()
    return tensor(model).is_shared()


row(shared, tensor_only=True)
