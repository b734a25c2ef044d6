from rows import row

row(lambda model: repr(model) != "Model()")
