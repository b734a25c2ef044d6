# needs torch >= 2.6
# pyright: standard
import json
import subprocess
import sys

import torch
from torch import nn


class Norm(nn.Module):
    mean: torch.Tensor | None
    bias: nn.Parameter | None

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("mean", None)
        self.register_parameter("bias", None)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = x - self.mean
        assert self.mean is not None, "call fit first"
        return x - self.mean


def reset(norm: nn.BatchNorm1d) -> None:
    norm.running_mean.zero_()


command = [sys.executable, "-m", "basedpyright", "--outputjson"]
command += ["--pythonpath", sys.executable, __file__]
run = subprocess.run(command, capture_output=True)
for found in json.loads(run.stdout)["generalDiagnostics"]:
    line = found["range"]["start"]["line"] + 1
    print(f"line {line}:", found["message"].splitlines()[0])
