"""The matrix and the chooser say what the outputs say, found as a reader finds it."""

import gzip
import posixpath
import re
import runpy
from pathlib import Path

import pytest
from built import languages, pages, sources
from pages import read_page

ROOT = Path(__file__).parents[1]
MATRIX = ROOT / "snippets/matrix"
WAYS = runpy.run_path(str(MATRIX / "ways.py"))["WAYS"]
ORDINARY = {"nn.Parameter", "register_buffer", "self.t = x"}


def follow(site, path, href):
    """Return heading and content of what a link of the page ``path`` leads to.

    Without an anchor it leads to a page; then its title alone.
    """
    target, _, anchor = href.partition("#")
    folder = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    html = dict(pages(site))[f"{folder}/index.html"]
    if not anchor:
        return html.h1.text
    heading = html.find(id=anchor)
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
        if not row.select(".m"):
            continue
        heads = row.find_parent("table").select("thead th")
        ways = [code.text for head in heads for code in head.select("code")]
        yield row.th, ways, row.select("td")


def value_of(text):
    """What a cell shows of an answer: the type alone of an error or a warning."""
    first = text.partition(":")[0]
    return first if first.endswith(("Error", "Warning")) else text


def mark_of(value):
    """The class that gives a cell its mark, and its colour."""
    if value.endswith(("Error", "Warning")):
        return {"error"}
    return {value.lower()} & {"true", "false", "none"}


def check_row(site, path, label, ways, cells):
    """Fail if a row is not the output that its label leads to."""
    answers = printed(follow(site, path, label.a["href"])[1])
    assert ways, f"{path}: the heads of {label.text} name no way as code"
    values = [value_of(answers[way]) for way in ways]
    assert [cell.text for cell in cells] == values, (
        f"{path}: the row {label.text} is not the output it leads to"
    )
    for value, cell in zip(values, cells, strict=True):
        marks = {*cell.code["class"]} - {"m", "other"}
        assert marks == mark_of(value), f"{path}: {label.text}: {cell}"


def test_each_row_shows_the_output_its_label_leads_to(site):
    found = 0
    for path, html in pages(site):
        for label, ways, cells in measured(html):
            check_row(site, path, label, ways, cells)
            found += 1
    assert found >= 130, "the tables of measured cells are gone"


def test_a_row_leads_to_the_program_it_includes(site):
    """Not merely to one that prints the same in these columns."""
    for path, page, html in sources(site):
        included = re.findall(r'^\|.*--8<-- "([^"]+)"', page.read_text("utf-8"), re.M)
        rows = list(measured(html)) if included else []
        assert len(rows) == len(included), page
        for file, (label, _, _) in zip(included, rows, strict=True):
            _, part = follow(site, path, label.a["href"])
            titles = [title.text for e in part for title in e.select(".filename")]
            assert Path(file).with_suffix(".py").name in titles, (
                f"{page}: the row of {file} leads to {titles}; link its own section"
            )


@languages
def test_the_matrix_has_every_row_for_every_way(site, root):
    path = f"{root}reference/matrix/index.html"
    rows = list(measured(dict(pages(site))[path]))
    assert len(rows) >= 60
    assert len(WAYS) >= 12
    ids = [label.a["id"] for label, _, _ in rows]
    assert len(ids) == len({*ids})
    shown = set()
    for label, ways, _ in rows:
        heading, part = follow(site, path, label.a["href"])
        assert ways == [*WAYS]
        assert label.a["id"] == heading["id"]
        assert f"{label.text}#" == heading.text
        titles = [title.text for e in part for title in e.select(".filename")]
        assert len([t for t in titles if t.endswith(".py")]) == 1, (
            f"{label.a['href']}: shows {titles}; a row is one program"
        )
        shown.update(titles)
    programs = {file.name.partition(".")[0] + ".py" for file in MATRIX.glob("*.out")}
    assert programs <= shown, (
        f"{path}: has no row of {sorted(programs - shown)}; add a section that "
        "includes its program and output to a page of reference/matrix/"
    )


@languages
def test_each_table_of_the_matrix_stands_under_the_title_of_its_page(site, root):
    path = f"{root}reference/matrix/index.html"
    for frame in dict(pages(site))[path].select(".ms-table"):
        title = follow(site, path, frame.a["href"].split("#")[0])
        heading = frame.find_previous("h2").text
        assert title.casefold().endswith(heading.casefold())
        assert frame["aria-label"] == heading.removesuffix("#")
        assert frame.has_attr("data-search-exclude")
        assert frame["tabindex"] == "0"
        assert not frame.select("th:not([scope])")


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


MEASURED = [None, "sgd-step", "to-meta", "save-state-dict"]
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
    links = [question.find("a", recursive=False) for question in questions]
    assert [link and link["href"].split("#")[1] for link in links] == MEASURED
    ends = list(paths(questions))
    assert len(ends) == len(questions) + 1
    for asked, end in ends:
        line = end.code.text
        way = next((way for way, code in WAYS.items() if code == line), None)
        assert way or line == "t = x", (
            f"{path}: the chooser ends at {line!r}, which is no line of "
            "snippets/matrix/ways.py; write one of them, or add a way"
        )
        promises = [
            (question.find("a", recursive=False), yes) for question, yes in asked
        ]
        promises += [(link, False) for link in end.select("a")[1:]]  # "not saved"
        for link, yes in promises:
            if not link:  # does it have to exist, as an attribute?
                assert yes == bool(way), f"{path}: {line}"
                continue
            answer = printed(follow(site, path, link["href"])[1])[way]
            assert answer == str(yes), (
                f"{path}: the chooser leads to {line!r} by the answer {yes} to the row "
                f"{link['href']}, which prints '{way}: {answer}'; lead elsewhere"
            )
        _, part = follow(site, path, end.a["href"])
        program = "".join(code.text for e in part for code in e.select("code"))
        for word in re.findall(r"nn\.\w+|register_\w+|\w+=\w+", line):
            assert word in program, f"{path}: {end.a['href']} shows no {word}"
        if not way:
            assert not re.search(r"self\.\w+ =|register_", program), end


def test_each_output_of_the_matrix_has_a_line_for_each_way():
    """In the order of ways.py, so that a cell stands under its way."""
    for page in sorted(ROOT.glob("docs/*/reference/matrix/*.md")):
        for program in read_page(page, ROOT):
            for output in program.outputs:
                ways = [line.split(": ", 1)[0] for line in output.text().splitlines()]
                assert ways == [*WAYS], (
                    f"{output.place}: {output.name} has other lines than one for each "
                    f"way: {set(ways) ^ set(WAYS)}; print by row() alone"
                )
