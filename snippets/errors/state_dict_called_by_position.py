import warnings

from torch import nn


class Wrapper(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 1)

    def state_dict(self, destination=None, prefix=""):
        return self.net.state_dict(destination, prefix)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    Wrapper().state_dict()
print(caught[0].category.__name__ + ":", caught[0].message)
