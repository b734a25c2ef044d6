import torch
from torch.ao.quantization import FakeQuantize

fake = FakeQuantize()
fake(torch.tensor([-1.0, 3.0]))
fake.disable_observer()
print("parameters:", list(fake.parameters()))
for name, buffer in fake.half().named_buffers():
    print(name, buffer.dtype)

fresh = FakeQuantize()
print(fresh.load_state_dict(fake.state_dict()))
print("observer enabled:", fresh.observer_enabled.item())
