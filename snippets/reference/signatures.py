import inspect

from torch import nn

for method in ["register_parameter", "register_buffer"]:
    signature = inspect.signature(getattr(nn.Module, method))
    print(method)
    for parameter in list(signature.parameters.values())[1:]:
        print("   ", parameter)
