from torch import nn


class Net(nn.Module):
    def __init__(self, size, dropout=0.0):
        super().__init__()
        self.linear = nn.Linear(size, 1)
        self.dropout = nn.Dropout(dropout)


print("dropout:", Net(2, dropout=0.5).dropout.p)
