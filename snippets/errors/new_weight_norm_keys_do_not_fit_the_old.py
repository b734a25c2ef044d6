# needs torch >= 2.1
import warnings

from torch import nn
from torch.nn.utils.parametrizations import weight_norm

warnings.simplefilter("ignore", FutureWarning)
old = nn.utils.weight_norm(nn.Linear(2, 1))
old.load_state_dict(weight_norm(nn.Linear(2, 1)).state_dict())
