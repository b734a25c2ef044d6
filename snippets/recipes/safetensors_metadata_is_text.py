import json

from safetensors import safe_open
from safetensors.torch import load_model, save_model
from torch import nn

config = {"in_features": 2, "out_features": 3}
model = nn.Linear(**config)
text = {"config": json.dumps(config)}
save_model(model, "model.safetensors", metadata=text)

with safe_open("model.safetensors", "pt") as file:
    read = json.loads(file.metadata()["config"])
new = nn.Linear(**read)
print("built:", new)
print("loaded:", load_model(new, "model.safetensors"))

save_model(model, "model.safetensors", metadata={"epoch": 3})
