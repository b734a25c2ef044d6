# needs torch >= 2.5
import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.serialization import skip_data

with FakeTensorMode():
    checkpoint = {"weight": torch.ones(2, device="cuda:0")}
with skip_data(materialize_fake_tensors=True):
    torch.save(checkpoint, "model.pt")

torch.cuda.is_available = lambda: False
loaded = torch.load("model.pt", map_location="cpu")
print("weight:", loaded["weight"].device, loaded["weight"].shape)
