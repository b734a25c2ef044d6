from torch import nn

options = {"train": "false"}
net = nn.Dropout()
net.train(options["train"] == "true")
print("training:", net.training)
