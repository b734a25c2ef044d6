import torch
from torch import multiprocessing, nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2)

    def forward(self, x):
        self.features = self.linear(x)


def report(encoder):
    print("features:", encoder.features.shape)


if __name__ == "__main__":
    encoder = Encoder()
    encoder(torch.ones(2))
    context = multiprocessing.get_context("spawn")
    child = context.Process(target=report, args=(encoder,))
    child.start()
    child.join()
