from model import tensor
from rows import row


def the_tensor_itself(model):
    values = model.state_dict(keep_vars=True).values()
    return any(value is tensor(model) for value in values)


row(the_tensor_itself, tensor_only=True)
