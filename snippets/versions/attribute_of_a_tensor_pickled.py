import pickle

import torch

mean = torch.ones(2)
mean.note = "per channel"
copy = pickle.loads(pickle.dumps(mean))
print(getattr(copy, "note", None))
