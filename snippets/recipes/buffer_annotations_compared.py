# needs torch >= 2.6
# pyright: standard
import json
import subprocess
import sys
from typing import Final

import torch
from torch import nn


class Norm(nn.Module):
    fixed: Final[torch.Tensor]
    exact: nn.Buffer

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("fixed", torch.zeros(1))
        self.register_buffer("exact", torch.zeros(1))
        self.mean = nn.Buffer(torch.zeros(1))
        self.wide: torch.Tensor = nn.Buffer(torch.zeros(1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        self.exact = 0.9 * self.exact + 0.1 * x.mean(0)
        self.mean = 0.9 * self.mean + 0.1 * x.mean(0)
        self.wide = 0.9 * self.wide + 0.1 * x.mean(0)
        return x - self.mean - self.wide


command = [sys.executable, "-m", "basedpyright", "--outputjson"]
command += ["--pythonpath", sys.executable, __file__]
run = subprocess.run(command, capture_output=True)
for found in json.loads(run.stdout)["generalDiagnostics"]:
    line = found["range"]["start"]["line"] + 1
    print(f"line {line}:", found["message"].splitlines()[0])
