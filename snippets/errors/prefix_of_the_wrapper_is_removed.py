from torch import nn
from torch.nn.modules.utils import (
    consume_prefix_in_state_dict_if_present,
)

wrapped = nn.DataParallel(nn.Linear(2, 1))
checkpoint = wrapped.state_dict()

module = nn.Linear(2, 1)
consume_prefix_in_state_dict_if_present(checkpoint, "module.")
print(module.load_state_dict(checkpoint))
print("without a prefix:", list(wrapped.module.state_dict()))
