from torch import nn


class Words(nn.Embedding):
    def get_extra_state(self):
        return ["yes", "no"]


net = nn.Sequential(Words(2, 1), nn.Linear(1, 1))
state = net.state_dict()
print("names:", list(state))
print("value:", state["0._extra_state"])

net.load_state_dict(state)
