from model import tensor
from rows import row

row(lambda model: tensor(model).requires_grad, tensor_only=True)
