from torch import nn

trained = nn.DataParallel(nn.Linear(1, 1, bias=False))
nn.init.constant_(trained.module.weight, 5.0)
state = trained.state_dict()

net = nn.Linear(1, 1, bias=False)
nn.init.zeros_(net.weight)
print(net.load_state_dict(state, strict=False))
print("weight in the file:", state["module.weight"].item())
print("weight in the module:", net.weight.item())
