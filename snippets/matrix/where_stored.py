from rows import row, stored_in

row(stored_in)
