from rows import row


def requires_grad(model):
    return [v.requires_grad for v in model.state_dict().values()]


row(requires_grad)
