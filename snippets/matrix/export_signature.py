import torch
from rows import row


def kinds(model):
    program = torch.export.export(model, (torch.ones(2),))
    inputs = program.graph_signature.input_specs
    return [spec.kind.name for spec in inputs if spec.target]


row(kinds, on_warning="ignore")
