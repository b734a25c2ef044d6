from torch import nn

options = {"train": "false"}
net = nn.Dropout()
net.train(options["train"])
