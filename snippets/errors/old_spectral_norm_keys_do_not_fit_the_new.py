from torch import nn
from torch.nn.utils import parametrizations

old = nn.utils.spectral_norm(nn.Linear(2, 2))
new = parametrizations.spectral_norm(nn.Linear(2, 2))
new.load_state_dict(old.state_dict())
