# needs torch >= 2.9
import torch
import torch.distributed.checkpoint as dcp
import torch.distributed.checkpoint.state_dict as states
from torch import distributed, nn
from torch.distributed.fsdp import fully_shard


def build(lr):
    net = fully_shard(nn.Linear(2, 2))
    return net, torch.optim.Adam(net.parameters(), lr=lr)


def state_of(net, optimizer):
    model, optim = states.get_state_dict(net, optimizer)
    return {"model": model, "optim": optim}


distributed.init_process_group(
    "gloo", store=distributed.HashStore(), rank=0, world_size=1
)
net, optimizer = build(lr=0.1)
for _ in range(2):
    net(torch.ones(1, 2)).sum().backward()
    optimizer.step()
dcp.save(state_of(net, optimizer), checkpoint_id="step2")

new, optimizer = build(lr=0.5)
state = state_of(new, optimizer)
dcp.load(state, checkpoint_id="step2")
states.set_model_state_dict(new, state["model"])
states.set_optimizer_state_dict(new, optimizer, state["optim"])
print("same weight:", torch.equal(new.weight, net.weight))
print("steps of Adam:", optimizer.state[new.weight]["step"].item())
print("learning rate:", optimizer.param_groups[0]["lr"])
distributed.destroy_process_group()
