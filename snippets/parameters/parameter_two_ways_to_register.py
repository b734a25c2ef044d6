import torch
import torch.nn as nn


class MyModuleWithParameter(nn.Module):
    def __init__(self, input_features, output_features):
        super().__init__()
        weight_tensor = torch.randn(output_features, input_features)
        self.weight_param = nn.Parameter(weight_tensor)

        bias_tensor = torch.randn(output_features)
        self.register_parameter(
            "bias_param", nn.Parameter(bias_tensor)
        )

    def forward(self, x):
        product = torch.matmul(x, self.weight_param.t())
        return product + self.bias_param


model = MyModuleWithParameter(10, 5)

print("Model Parameters:")
for name, param in model.named_parameters():
    print(f"Name: {name}, Shape: {param.shape}, ", end="")
    print(f"Requires Grad: {param.requires_grad}")

print("\nModel State Dict:")
print(model.state_dict().keys())
