from rows import row

row(lambda model: type(model.get_buffer("t")).__name__)
