from rows import row


def missing(model):
    return model.load_state_dict({}, strict=False).missing_keys


row(missing)
