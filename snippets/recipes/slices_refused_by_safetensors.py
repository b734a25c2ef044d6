import torch
from safetensors.torch import load_model, save_file, save_model
from torch import nn

large = torch.zeros(1000, 2)
buffers = {
    "slice": large[:3],
    "expanded": large[0].expand(3, 2),
    "clone": large[:3].clone(),
}
for what, tensor in buffers.items():
    net = nn.Module()
    net.register_buffer("rows", tensor)
    print(f"{what}:")
    for save in [save_file, save_model]:
        model = net if save is save_model else net.state_dict()
        try:
            save(model, "net.safetensors")
            print(f"  {save.__name__}: saved")
        except (RuntimeError, ValueError) as error:
            print(f"  {save.__name__}: {str(error).split('. ')[0]}")

net.rows = large[:3]
load_model(net, "net.safetensors")
