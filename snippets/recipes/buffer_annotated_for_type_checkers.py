# needs torch >= 2.1
# pyright: standard
import json
import subprocess
import sys

import torch
from torch import nn


class Norm(nn.Module):
    mean: torch.Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if self.training:
            with torch.no_grad():
                self.mean.lerp_(x.mean(0), 0.5)
        return x - self.mean[0]


norm = Norm()
norm(torch.tensor([[2.0], [6.0]]))
print("buffers:", dict(norm.named_buffers()))
print("attribute of the class:", hasattr(Norm, "mean"))

command = [sys.executable, "-m", "basedpyright", "--outputjson"]
command += ["--pythonpath", sys.executable, __file__]
run = subprocess.run(command, capture_output=True)
found = json.loads(run.stdout)
print("files checked:", found["summary"]["filesAnalyzed"])
print("complaints:", found["generalDiagnostics"])
