from torch import nn

wrapped = nn.DataParallel(nn.Linear(2, 1))
checkpoint = wrapped.state_dict()

module = nn.Linear(2, 1)
module.load_state_dict(checkpoint)
