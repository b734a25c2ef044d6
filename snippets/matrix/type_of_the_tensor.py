from model import tensor
from rows import row

row(lambda model: type(tensor(model)).__name__)
