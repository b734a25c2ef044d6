"""Labs run top to bottom, print what they store, and have what a learner needs."""

import copy
import re
from pathlib import Path

import nbformat
import pytest
from conftest import needs_newer, written
from labs import (
    code_cells,
    complaint,
    content,
    difference,
    heading_ids,
    hidden,
    needs,
    read_lab,
    run_lab,
)
from pages import HEADING
from verified import name_of

ROOT = Path(__file__).parents[1]
FILES = sorted(ROOT.glob("docs/*/labs/*.ipynb"))
NAMES = sorted({path.name for path in FILES})
each_file = pytest.mark.parametrize(
    "path", FILES, ids=lambda path: str(path.relative_to(ROOT / "docs"))
)


def name(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("lab", NAMES)
@pytest.mark.timeout(300)
def test_every_stored_output_is_what_its_cell_prints(lab, request):
    """The two languages have the same code: a fresh kernel runs it once for both."""
    ran, option = {}, request.config.option
    for path in [path for path in FILES if path.name == lab]:
        stored, said = read_lab(path), request.node.user_properties
        code = tuple((n, cell.source) for n, cell in code_cells(stored).items())
        if option.record and (reason := needs_newer(needs(stored))):
            said.append(("record", (name_of(path), ["needs", reason])))
            continue
        if code not in ran:
            ran[code] = run_lab(stored)
        problem = complaint(name(path), ran[code])
        if option.record:
            problem = problem or difference(name(path), stored, ran[code])
            verdict = ["differs", problem] if problem else ["same"]
            said.append(("record", (name_of(path), verdict)))
            continue
        assert not problem, problem
        if option.update:
            said.append(("record", (name_of(path), ["same"])))
            for number, cell in code_cells(stored).items():
                cell.outputs = ran[code][number]
            if (text := content(stored)) != path.read_text("utf-8"):
                path.write_text(text, "utf-8")
                written.append(name(path))
        problem = difference(name(path), stored, ran[code])
        assert not problem, problem


@each_file
def test_a_lab_holds_nothing_but_its_content(path, request):
    if not request.config.option.update:
        assert path.read_text("utf-8") == content(read_lab(path)), (
            f"{name(path)}: holds what Jupyter noted beside the content; `make update`"
        )


@each_file
def test_a_lab_describes_itself_and_says_what_it_needs(path):
    lab = read_lab(path)
    assert len(lab.metadata["description"]) >= 20, (
        f"{name(path)}: write a description into its metadata; search engines show it"
    )
    assert needs(lab), (
        f"{name(path)}: begin the first cell of code with `# needs torch >= 2.1`"
    )


@each_file
def test_each_heading_of_a_lab_has_an_english_id_of_its_own(path):
    seen = []
    for number, cell in enumerate(read_lab(path).cells, 1):
        if cell.cell_type == "markdown":
            for line in re.findall(r"^#+ .*", heading_ids(cell.source), re.M):
                found = HEADING.fullmatch(line.lstrip("# "))
                assert found, (
                    f"{name(path)}: cell {number}: the heading {line!r} has no id; end "
                    "it with <!-- #english-words -->"
                )
                seen.append(found[2])
    assert len({*seen}) == len(seen), f"{name(path)}: an id stands twice in {seen}"
    assert seen[:1] + seen[-1:] == [path.stem, "see-also"], (
        f"{name(path)}: begin with # … <!-- #{path.stem} -->, end with "
        f"## … <!-- #see-also -->; its ids are {seen}"
    )


@each_file
def test_the_cells_of_a_lab_are_short_and_its_solutions_folded(path):
    cells = code_cells(read_lab(path))
    for number, cell in cells.items():
        lines = cell.source.splitlines()
        assert len(lines) <= 36, f"{name(path)}: cell {number} has over 36 lines"
        assert max(map(len, lines)) <= 72, (
            f"{name(path)}: cell {number} has a line of over 72 columns"
        )
    solutions = [c for c in cells.values() if hidden(c) == ["outputs", "source"]]
    assert len(solutions) >= 3, f"{name(path)}: fewer than three folded solutions"


# --- the checks themselves -----------------------------------------------------


def notebook(*sources):
    cells = [nbformat.v4.new_markdown_cell("# A <!-- #a -->")]
    cells += [nbformat.v4.new_code_cell(source) for source in sources]
    return nbformat.v4.new_notebook(cells=cells)


@pytest.fixture(scope="module")
def ran():
    """A notebook that prints, ends in a value, warns and raises, and its outputs."""
    lab = notebook(
        "print('a')\nprint('b')\n[1]",
        "import warnings\nwarnings.warn('old')",
        "1 / 0",
    )
    outputs = run_lab(lab)
    for number, cell in code_cells(lab).items():
        cell.outputs = outputs[number]
    return lab, outputs


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a\nc\n",
            "x: cell 2: line 2 of the output documents 'c\\n', the cell printed",
        ),
        ("a\nb", "line 2 of the output documents 'b[1]\\n', the cell printed 'b\\n'"),
        ("a\n", "line 2 of the output documents '[1]\\n', the cell printed 'b\\n'"),
        ("a\nb\nb\n", "line 3 of the output documents 'b\\n', the cell printed '[1]"),
    ],
)
def test_a_wrong_output_is_named_with_its_cell(ran, text, message):
    lab, outputs = ran
    assert difference("x", lab, outputs) is None
    wrong = copy.deepcopy(lab)
    wrong.cells[1].outputs[0].text = text
    assert message in difference("x", wrong, outputs)


@pytest.mark.parametrize("outputs", [[], [nbformat.v4.new_output("stream", text="a")]])
def test_an_output_too_few_or_of_another_kind_is_named(ran, outputs):
    lab, printed = ran
    wrong = copy.deepcopy(lab)
    wrong.cells[1].outputs = outputs
    assert "x: cell 2: line 1 of the output" in difference("x", wrong, printed)


def test_a_cell_that_warns_or_raises_is_named(ran):
    _, outputs = ran
    assert complaint("x", {2: outputs[2]}) is None
    assert "x: cell 3 writes " in complaint("x", outputs)
    assert "x: cell 4 raises ZeroDivisionError: division by zero; mend" in complaint(
        "x", {4: outputs[4]}
    )


def test_what_jupyter_notes_down_is_not_content():
    lab = notebook("a = 1")
    clean = content(copy.deepcopy(lab))
    lab.metadata["widgets"] = {}
    lab.cells[1].metadata["collapsed"] = True
    lab.cells[1].execution_count = 7
    assert content(lab) == clean
    lab.cells[1].metadata["jupyter"] = {"source_hidden": True}
    assert '"source_hidden": true' in content(lab)
