# needs torch >= 2.1
import copy
import pickle

import torch
from torch import nn


def tied():
    model = nn.Module()
    model.embed = nn.Embedding(5, 2)
    model.head = nn.Linear(2, 5, bias=False)
    model.head.weight = model.embed.weight
    return model


def on_meta():
    with torch.device("meta"):
        return tied()


def embedding_replaced(model):
    model.embed = nn.Embedding(7, 2)
    return model


def show(how, model):
    same = model.head.weight is model.embed.weight
    print(f"{how}: tied {same}")


show("deepcopy", copy.deepcopy(tied()))
show("pickle", pickle.loads(pickle.dumps(tied())))
show("to_empty()", tied().to_empty(device="cpu"))
show("to_empty() from meta", on_meta().to_empty(device="cpu"))
show("embedding replaced", embedding_replaced(tied()))
