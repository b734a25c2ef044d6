from torch import nn

checkpoint = nn.BatchNorm1d(2).state_dict()
del checkpoint["num_batches_tracked"]

module = nn.BatchNorm1d(2)
module.load_state_dict(checkpoint)
