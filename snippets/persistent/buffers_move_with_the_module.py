import torch
import torch.nn as nn


class MyModuleWithBuffer(nn.Module):
    def __init__(self, num_features):
        super().__init__()
        mean, one = torch.zeros(num_features), torch.ones(1)
        self.register_buffer("running_mean_custom", mean)
        self.register_buffer("temporary_value", one, persistent=False)

    def forward(self, x):
        return x + self.running_mean_custom + self.temporary_value


model_buf = MyModuleWithBuffer(5)

print("Model Parameters:")
if not list(model_buf.named_parameters()):
    print("No parameters found (as expected for this example).")

print("\nModel Buffers:")
for name, buf in model_buf.named_buffers():
    print(f"Name: {name}, Shape: {buf.shape}, ", end="")
    print(f"Requires Grad: {buf.requires_grad}")

print("\nModel State Dict:")
print(model_buf.state_dict().keys())

print()
if torch.cuda.is_available():
    model_buf.to("cuda:0")
    for name, buf in model_buf.named_buffers():
        print(f"Device of {name} after .to('cuda:0'): {buf.device}")
else:
    print("CUDA not available for device transfer test.")
