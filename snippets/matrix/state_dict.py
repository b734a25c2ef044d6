from rows import row

row(lambda model: [*model.state_dict()])
