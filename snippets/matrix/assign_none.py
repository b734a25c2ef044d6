from rows import row, stored_in


def changed(model):
    model.t = None
    return stored_in(model)


row(changed)
