from rows import row, stored_in


def changed(model):
    model.t = 0.0
    return stored_in(model)


row(changed)
