from rows import row

row(lambda model: type(model.get_parameter("t")).__name__)
