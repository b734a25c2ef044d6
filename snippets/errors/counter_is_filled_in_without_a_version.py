from torch import nn

checkpoint = nn.BatchNorm1d(2).state_dict()
del checkpoint["num_batches_tracked"]
print("checkpoint:", list(checkpoint))

module = nn.BatchNorm1d(2)
print(module.load_state_dict(dict(checkpoint)))
print("batches:", module.num_batches_tracked.item())
