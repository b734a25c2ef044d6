import warnings

from torch import nn


class Wrapper(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 1)

    def state_dict(self, **options):
        return self.net.state_dict(**options)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    keys = list(Wrapper().state_dict())
print("warnings:", len(caught))
print("in state_dict:", keys)
