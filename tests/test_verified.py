"""The record of the runs is of what is there, and pages tell what it says."""

import re

from pages import read_page
from verified import ROOT, hash_of, name_of, read_runs

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
    pin = re.search(r'"torch==([\d.]+)"', ROOT.joinpath("pyproject.toml").read_text())[
        1
    ]
    runs = [run for run in read_runs() if (run.release, run.device) == (pin, "cpu")]
    assert runs, f"snippets/verified/{pin}-cpu.json does not exist; `make update`"
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
