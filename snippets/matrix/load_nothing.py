from rows import row


def missing(model):
    return model.load_state_dict({}).missing_keys


row(missing)
