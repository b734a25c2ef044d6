from torch.nn.modules.utils import (
    consume_prefix_in_state_dict_if_present,
)

state = {"module.weight": 1, "head.module.weight": 2}
result = consume_prefix_in_state_dict_if_present(state, "module.")
print("returns:", result)
print("names:", list(state))
