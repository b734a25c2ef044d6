from model import Model, tensor
from rows import row


def dtype(model):
    saved = Model(model.way).double().state_dict()
    model.load_state_dict(saved, assign=True)
    return tensor(model).dtype


row(dtype, tensor_only=True)
