import torch
from torch import nn


class Codebook(nn.Module):
    def __init__(self, saved):
        super().__init__()
        flag = torch.tensor(False)
        self.register_buffer("codes", torch.zeros(2, 1))
        self.register_buffer("initted", flag, persistent=saved)

    @torch.no_grad()
    def init_from(self, batch):
        if not self.initted:
            self.codes.copy_(batch[: len(self.codes)])
            self.initted.fill_(True)


for saved in [True, False]:
    trained, resumed = Codebook(saved), Codebook(saved)
    trained.init_from(torch.tensor([[1.0], [2.0]]))
    resumed.load_state_dict(trained.state_dict())
    resumed.init_from(torch.tensor([[7.0], [8.0]]))
    codes = resumed.codes.flatten().tolist()
    print(f"flag saved: {saved}, codes after resuming: {codes}")
