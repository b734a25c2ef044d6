from rows import row

row(lambda model: [name for name, _ in model.named_buffers()])
