# needs torch >= 2.6
# pyright: standard
import json
import subprocess
import sys

import torch
from torch import nn


class Norm(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if self.training:
            with torch.no_grad():
                self.mean.lerp_(x.mean(0), 0.5)
        print("features:", self.mean.shape[0])
        first: torch.Tensor = self.mean[0]
        scale: torch.Tensor = self.mean
        return (x - self.mean) / (first + scale)


command = [sys.executable, "-m", "basedpyright", "--outputjson"]
command += ["--pythonpath", sys.executable, __file__]
run = subprocess.run(command, capture_output=True)
for found in json.loads(run.stdout)["generalDiagnostics"]:
    line = found["range"]["start"]["line"] + 1
    print(f"line {line}:", found["message"].splitlines()[0])
