from model import tensor
from rows import row


def same_object(model):
    before = tensor(model)
    model.to("cpu")
    return tensor(model) is before


row(same_object, tensor_only=True)
