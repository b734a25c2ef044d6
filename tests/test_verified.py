"""The record of the runs is of what is there, and pages tell what it says."""

import re

import pytest
import verified
from built import languages, pages, sources
from notebooks import pinned
from pages import read_page
from verified import ROOT, Run, hash_of, history, name_of, read_runs

PROGRAMS = sorted(
    {
        program.file
        for page in ROOT.glob("docs/*/**/*.md")
        for program in read_page(page, ROOT)
    }
    | {*ROOT.glob("docs/*/labs/*.ipynb")}
)


def pinned_run():
    """Return the run on the CPU with the torch that pyproject.toml pins."""
    wanted = pinned(), "cpu"
    runs = [run for run in read_runs() if (run.release, run.device) == wanted]
    assert runs, f"snippets/verified/{'-'.join(wanted)}.json is missing; `make update`"
    return runs[0]


def check_entry(file):
    """Fail if the record of the pinned torch does not say what a program is."""
    run, name = pinned_run(), name_of(file)
    assert run.verdict(file) == ("same", ""), (
        f"{run.file.relative_to(ROOT)}: says {run.programs.get(name)} of {name}, "
        f"which is {hash_of(file)}, and whose test compares it; never edit the record: "
        "`make update` writes it"
    )


def test_the_record_of_the_pinned_torch_is_that_of_what_is_there():
    for file in PROGRAMS:
        check_entry(file)


def test_the_record_of_the_pinned_torch_names_only_what_is_there():
    gone = sorted(pinned_run().programs.keys() - {name_of(file) for file in PROGRAMS})
    assert not gone, f"{pinned_run().file.name}: {gone} are gone; `make update`"


# --- what pages tell of it -----------------------------------------------------


def releases_of(text):
    """Return the releases of ``torch 2.0.1 – 2.3.1, 2.5.1`` among those that ran."""
    runs = [run.release for run in read_runs("cpu")]
    found = []
    for part in re.findall(r"[\d.]+\d(?: – [\d.]+\d)?", text):
        first, _, last = part.partition(" – ")
        found += runs[runs.index(first) : runs.index(last or first) + 1]
    return found


def test_the_foot_of_a_page_names_the_releases_on_which_all_was_the_same(site):
    runs = read_runs("cpu")
    for _, page, html in sources(site):
        files = [page] if page.suffix == ".ipynb" else []
        files = files or [program.file for program in read_page(page, ROOT)]
        same = [
            run.release
            for run in runs
            if all(run.verdict(file) == ("same", "") for file in files)
        ]
        said = html.select_one(".ms-foot span")
        assert bool(said) == bool(files and same), page
        assert not said or releases_of(said.text) == same, page
        assert bool(html.select(".ms-runs")) == bool(files and len(same) < len(runs))


@languages
def test_the_page_of_the_releases_tells_of_each_run(site, root):
    html = dict(pages(site))[f"{root}reference/versions/index.html"]
    runs, changes, *tables = html.select("article table")
    rows = [row.td.text for row in runs.select("tbody tr")]
    assert rows == [run.release for run in read_runs()]
    named = [link["href"][1:] for link in changes.select("a")]
    assert named == [table.find_previous("h2")["id"] for table in tables]
    for table, change in zip(tables, changes.select("tbody tr"), strict=True):
        cells = [row.select("td") for row in table.select("tbody tr")]
        told = [release for first, _ in cells for release in releases_of(first.text)]
        assert told == [run.release for run in read_runs("cpu")]
        assert ("→" in change.text) == (len(cells) > 1), change.text


# --- the record itself ---------------------------------------------------------


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty snippets/, and a function that records what a release said."""
    monkeypatch.setattr(verified, "SNIPPETS", tmp_path)
    monkeypatch.setattr(verified, "RUNS", tmp_path / "verified")
    monkeypatch.setattr(verified, "ROOT", tmp_path)

    def record(release, said):
        Run(f"{release}+x", "3.11", "Linux", "cpu", "2026-11-30", said).write()
        for cached in [read_runs, hash_of]:
            cached.cache_clear()

    yield tmp_path, record
    for cached in [read_runs, hash_of]:
        cached.cache_clear()


def test_a_run_says_nothing_of_a_program_that_changed(folder):
    path, record = folder
    for name in ["x.py", "y.py", "x.out"]:
        path.joinpath(name).write_text("import y" if name == "x.py" else "1\n")
    program = path / "x.py"
    same = {"x.py": ["same", hash_of(program)]}
    record("2.5.1", same)
    (run,) = read_runs()
    assert run.verdict(program) == ("same", "")
    for name in ["x.py", "y.py", "x.out"]:  # itself, a neighbour, its output
        before = path.joinpath(name).read_text()
        path.joinpath(name).write_text(f"{before}#")
        record("2.5.1", same)
        assert read_runs()[0].verdict(program) is None, name
        path.joinpath(name).write_text(before)
    assert run.verdict(path / "y.py") is None


def test_neighbours_that_printed_the_same_are_one(folder):
    path, record = folder
    program = path / "x.py"
    program.write_text("1")
    hash = hash_of(program)
    for release, said in {
        "2.9.1": ["same", hash],
        "2.10.0": ["same", "other"],
        "1.13.1": ["needs", hash, "torch >= 2.0"],
        "2.1.2": ["differs", hash, "/tmp/a/site-packages/b.py\n"],
        "2.0.1": ["differs", hash, "/home/site-packages/b.py\n"],
    }.items():
        record(release, {"x.py": said})
    told = [
        (first.release, last.release, said) for first, last, said in history(program)
    ]
    assert told == [
        ("1.13.1", "1.13.1", ("needs", "torch >= 2.0")),
        ("2.0.1", "2.1.2", "site-packages/b.py\n"),
        ("2.9.1", "2.9.1", None),
        ("2.10.0", "2.10.0", (None, "")),
    ]


@pytest.mark.parametrize(
    "change",
    [
        ("same", "perfect"),
        ('"device"', '"drive"'),
        ("2.5.1+x", "2.5.2"),
        ("\n}", ""),
        ('"programs": {', '"programs": {}, "x": {'),
    ],
)
def test_a_file_that_is_no_record_is_named_with_the_remedy(folder, change):
    path, record = folder
    record("2.5.1", {"x.py": ["same", "0"]})
    file = path / "verified/2.5.1-cpu.json"
    file.write_text(file.read_text().replace(*change))
    read_runs.cache_clear()
    with pytest.raises(ValueError, match=r"^verified/2.5.1-cpu.json: .*`make verify"):
        read_runs()
