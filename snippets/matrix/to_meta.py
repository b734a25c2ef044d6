from model import tensor
from rows import row


def moved(model):
    model.to("meta")
    return tensor(model).is_meta


row(moved, tensor_only=True)
