from torch import nn

checkpoint = nn.BatchNorm1d(2).state_dict()

module = nn.BatchNorm1d(2, track_running_stats=False)
module.load_state_dict(checkpoint)
