"""The notebooks of docs/*/labs: read one, run it, compare what it stores."""

import itertools
import re
import tempfile

import nbformat
from nbclient import NotebookClient
from pages import NEEDS

SECONDS = 60  # that a cell may take
ID = re.compile(r"<!-- (#[\w-]+) -->$", re.M)
KERNEL = {
    "kernelspec": {
        "display_name": "Python 3",
        "language": "python",
        "name": "python3",
    },
    "language_info": {"name": "python"},
}


def read_lab(path):
    """Return a notebook. Raises ValueError naming the file if it cannot be read."""
    try:
        return nbformat.reads(path.read_text("utf-8"), 4)
    except (OSError, ValueError, nbformat.ValidationError) as error:
        raise ValueError(f"{path}: cannot read it: {error!r}; save it again") from None


def content(lab):
    """Return the text of the notebook's file: its content, and nothing Jupyter notes.

    Out go counts, times and the state of the editor. A cell keeps its id, and what of
    it Jupyter shows collapsed.
    """
    kept = {key: lab.metadata.get(key, "") for key in ["description", "twin"]}
    lab.metadata = nbformat.from_dict(kept | KERNEL)
    for cell in lab.cells:
        flags = {f"{what}_hidden": True for what in hidden(cell)}
        cell.metadata = nbformat.from_dict({"jupyter": flags} if flags else {})
        if cell.cell_type == "code":
            cell.execution_count = None
    return nbformat.writes(lab) + "\n"


def code_cells(lab):
    """Return ``{number: cell}`` of the cells of code; the first cell is number 1."""
    cells = enumerate(lab.cells, 1)
    return {number: cell for number, cell in cells if cell.cell_type == "code"}


def needs(lab):
    """Return the torch that the first cell of code asks for, or None."""
    found = NEEDS.match(next(iter(code_cells(lab).values())).source)
    return found and found[1]


def hidden(cell):
    """Return what of a cell Jupyter shows collapsed, of ``outputs`` and ``source``."""
    flags = cell.metadata.get("jupyter", {})
    return [what for what in ["outputs", "source"] if flags.get(f"{what}_hidden")]


def heading_ids(text):
    """Return the Markdown of a cell with the ids of its headings as a page has them."""
    return ID.sub(r"{ \1 }", text)


def run_lab(lab):
    """Run the code in a fresh kernel, in an empty folder; return ``{number: outputs}``.

    A cell that raises does not end the run.
    """
    cells = code_cells(lab)
    new = [nbformat.v4.new_code_cell(cell.source) for cell in cells.values()]
    with tempfile.TemporaryDirectory() as folder:
        NotebookClient(
            nbformat.v4.new_notebook(cells=new, metadata=KERNEL),
            timeout=SECONDS,
            allow_errors=True,
            coalesce_streams=True,
            resources={"metadata": {"path": folder}},
        ).execute()
    for output in itertools.chain(*(cell.outputs for cell in new)):
        if "execution_count" in output:
            output.execution_count = None
    return dict(zip(cells, (cell.outputs for cell in new), strict=True))


def complaint(name, outputs):
    """Return what no lab may do, and which cell did, or None."""
    for number, output in ((n, o) for n, ran in outputs.items() for o in ran):
        if output.output_type == "error":
            return (
                f"{name}: cell {number} raises {output.ename}: {output.evalue}; mend "
                "it, or catch the error that is its lesson and print it"
            )
        if output.get("name") == "stderr":
            return (
                f"{name}: cell {number} writes {output.text.strip()!r} to stderr; mend "
                "what it warns of, or catch it and print it"
            )
        if "data" in output and [*output.data] != ["text/plain"]:
            return f"{name}: cell {number} shows {[*output.data]}; print text"
    return None


def difference(name, lab, outputs):
    """Return where what is stored is not what ran, naming the cell, or None."""
    for number, cell in code_cells(lab).items():
        if cell.outputs == outputs[number]:
            continue
        stored, ran = (
            "".join(map(text_of, some)).splitlines(True)
            for some in [cell.outputs, outputs[number]]
        )
        pairs = enumerate(itertools.zip_longest(stored, ran), 1)
        line, (says, said) = next(
            ((n, two) for n, two in pairs if two[0] != two[1]), (1, (stored, ran))
        )
        return (
            f"{name}: cell {number}: line {line} of the output documents {says!r}, the "
            f"cell printed {said!r}; mend the cell, or accept what ran with "
            "`make update` and review it"
        )
    return None


def text_of(output):
    """Return what an output says: what was printed, or the last value of the cell."""
    return output["text"] if "text" in output else output["data"]["text/plain"] + "\n"
