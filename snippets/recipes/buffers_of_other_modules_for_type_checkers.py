# needs torch >= 2.6
# pyright: standard
import json
import subprocess
import sys

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(2)
        self.norms = nn.ModuleList([nn.BatchNorm1d(2)])
        for i in range(2):
            self.register_buffer(f"table_{i}", torch.ones(2))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = x * self.table_0
        x = x * self.get_buffer("table_0")
        x = x * self.norms[0].weight
        for norm in self.norms:
            assert isinstance(norm, nn.BatchNorm1d)
            x = x * norm.weight
        return x * self.norm.weight


command = [sys.executable, "-m", "basedpyright", "--outputjson"]
command += ["--pythonpath", sys.executable, __file__]
run = subprocess.run(command, capture_output=True)
for found in json.loads(run.stdout)["generalDiagnostics"]:
    line = found["range"]["start"]["line"] + 1
    print(f"line {line}:", found["message"].splitlines()[0])
