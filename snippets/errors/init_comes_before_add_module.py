from torch import nn


class Stack(nn.Module):
    def __init__(self, depth):
        super().__init__()
        for i in range(depth):
            self.add_module(f"layer{i}", nn.Linear(2, 2))


module = Stack(2)
print("children:", [name for name, _ in module.named_children()])
