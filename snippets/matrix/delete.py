from rows import row


def still_there(model):
    del model.t
    return hasattr(model, "t")


row(still_there)
