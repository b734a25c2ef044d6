"""The matrix and the chooser say what the outputs say, found as a reader finds it."""

import gzip
import posixpath
import re
import runpy
from pathlib import Path

import pytest
from built import pages
from pages import read_page

ROOT = Path(__file__).parents[1]
MATRIX = ROOT / "snippets/matrix"
WAYS = runpy.run_path(str(MATRIX / "ways.py"))["WAYS"]
ORDINARY = {"nn.Parameter", "register_buffer", "self.t = x"}
languages = pytest.mark.parametrize("root", ["", "en/"])


def follow(site, path, href):
    """Return the part of the built page that a link of the page ``path`` leads to."""
    target, _, anchor = href.partition("#")
    folder = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    heading = dict(pages(site))[f"{folder}/index.html"].find(id=anchor)
    part = []
    for element in heading.find_next_siblings():
        if re.fullmatch("h[1-6]", element.name):
            break
        part.append(element)
    return heading, part


def printed(part):
    """Return ``{way: value}`` of the last output that a part of a page shows."""
    outputs = [code for e in part for code in e.select(".language-output code")]
    return dict(line.split(": ", 1) for line in outputs[-1].text.splitlines())


def measured(html):
    """Yield each row of measured cells: its label, its ways, its cells."""
    for row in html.select(".ms-measured tbody tr"):
        if not row.select(".measured"):
            continue
        heads = row.find_parent("table").select("thead th")
        ways = [code.text for head in heads for code in head.select("code")]
        yield row.th, ways, row.select("td")


def value_of(text):
    """What a cell shows of an answer: the type alone of an error or a warning."""
    error = re.match(r"(\w+(?:Error|Warning)): ", text)
    return error[1] if error else text


def test_each_row_shows_the_output_its_label_leads_to(site):
    found = 0
    for path, html in pages(site):
        for label, ways, cells in measured(html):
            answers = printed(follow(site, path, label.a["href"])[1])
            assert ways, f"{path}: the heads of {label.text} name no way as code"
            assert [cell.text for cell in cells] == [
                value_of(answers[way]) for way in ways
            ], f"{path}: the row {label.text} is not the output it leads to"
            found += 1
    assert found >= 130, "the tables of measured cells are gone"


@languages
def test_the_matrix_has_every_row_for_every_way(site, root):
    path = f"{root}reference/matrix/index.html"
    rows = list(measured(dict(pages(site))[path]))
    assert len(rows) >= 60
    assert len(WAYS) >= 12
    shown = set()
    for label, ways, _ in rows:
        heading, part = follow(site, path, label.a["href"])
        assert ways == [*WAYS]
        assert label.a["id"] == heading["id"]
        assert f"{label.text}#" == heading.text
        shown |= {title.text for e in part for title in e.select(".filename")}
    helpers = {"ways.py", "model.py", "rows.py", "two_processes.py"}
    programs = {file.name for file in MATRIX.glob("*.py")} - helpers
    assert programs <= shown, f"no row of the matrix: {programs - shown}"


@languages
def test_cells_unlike_the_ordinary_way_of_their_kind_are_marked(site, root):
    html = dict(pages(site))[f"{root}reference/matrix/index.html"]
    assert set(WAYS) >= ORDINARY
    for label, ways, cells in measured(html):
        for way, cell in zip(ways, cells, strict=True):
            if way in ORDINARY:
                ordinary = cell.text
            assert ("other" in cell.code["class"]) == (cell.text != ordinary), (
                label.text,
                way,
            )


@languages
def test_the_matrix_is_light(site, root):
    html = (site / f"{root}reference/matrix/index.html").read_bytes()
    assert len(gzip.compress(html, 9)) <= 60_000


YES = {"Yes": True, "No": False, "是": True, "否": False}


def paths(questions):
    """Yield each way through the chooser: [(question, answer), …] and the last one."""
    asked = []
    for question in questions:
        go_on = None
        for answer in question.select(":scope > ul > li"):
            yes = YES[answer.strong.text]
            if answer.a:
                yield [*asked, (question, yes)], answer
            else:
                assert go_on is None, f"both answers go on: {question.text}"
                go_on = yes
        asked.append((question, go_on))
    assert go_on is None, f"leads nowhere: {question.text}"


@languages
@pytest.mark.parametrize("page", ["", "guide/choosing/"])
def test_each_line_the_chooser_ends_at_keeps_its_promises(site, root, page):
    """Promises are answers: each is the cell of the row that its question links to."""
    path = f"{root}{page}index.html"
    questions = dict(pages(site))[path].select("#chooser + ol > li")
    assert len(questions) in {3, 4}
    ends = list(paths(questions))
    assert len(ends) == len(questions) + 1
    for asked, end in ends:
        line = end.code.text
        _, part = follow(site, path, end.a["href"])
        assert any(e.select(".language-python code") for e in part), (
            f"no program: {line}"
        )
        way = next((way for way, code in WAYS.items() if code == line), None)
        for question, yes in asked:
            link = question.find("a", recursive=False)
            if not link:  # does it have to exist, as an attribute?
                assert yes == (way is not None) == line.startswith("self."), line
                continue
            answers = printed(follow(site, path, link["href"])[1])
            assert answers[way] == str(yes), f"{question.text}: {line}"


def test_the_programs_of_the_matrix_are_shown_with_their_rows():
    """A program and its one row: each section of a page of rows shows just these."""
    for page in sorted(ROOT.glob("docs/*/reference/matrix/*.md")):
        for program in read_page(page, ROOT):
            lines = {name for o in program.outputs for name in read_ways(o.text())}
            assert lines in [set(), set(WAYS)], f"{program.place}: {program.name}"


def read_ways(text):
    return [line.split(": ", 1)[0] for line in text.splitlines()]
