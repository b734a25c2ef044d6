from model import tensor
from rows import row

row(lambda model: tensor(model).is_leaf, tensor_only=True)
