"""Nothing escapes: every program is on a page, every block of a page is a program."""

import itertools
import re
import subprocess
import sys
import types
from pathlib import Path

import pytest
from conftest import device_of
from mkdocs.utils import is_markdown_file
from notebooks import pinned
from packaging.version import Version
from pages import read_page, tokens
from pytest_markdown_docs.plugin import FenceSyntax, extract_fence_tests

ROOT = Path(__file__).parents[1]
PAGES = sorted(ROOT.glob("docs/*/**/*.md"))
each_page = pytest.mark.parametrize(
    "page", PAGES, ids=lambda page: str(page.relative_to(ROOT / "docs"))
)


def files_below(folder):
    """All files of the folder, but for the caches that tools keep there."""
    paths = [p.relative_to(ROOT) for p in sorted(ROOT.joinpath(folder).rglob("*"))]
    caches = re.compile(r"(^|/)(\.|__pycache__/)")
    return {
        ROOT / p for p in paths if (ROOT / p).is_file() and not caches.search(str(p))
    }


def test_every_program_and_output_is_on_a_page():
    programs = [p for page in PAGES for p in read_page(page, ROOT)]
    shown = {block.file for p in programs for block in [p, *p.outputs]}
    files = files_below("snippets") - {ROOT / "snippets/ruff.toml"}
    files -= files_below("snippets/verified")  # the record: see test_verified.py
    orphans = [str(path.relative_to(ROOT)) for path in sorted(files - shown)]
    assert not orphans, f"{orphans[0]}: on no page; include it or delete it: {orphans}"


def test_no_program_hides_a_module_of_python():
    """A program may import its neighbours, and all that runs beside it finds them."""
    for file in files_below("snippets"):
        assert file.suffix != ".py" or file.stem not in sys.stdlib_module_names, (
            f"{file.relative_to(ROOT)}: hides the module {file.stem}; rename it"
        )


def test_every_page_ends_in_md():
    """MkDocs takes ``.markdown`` for a page too, and no other test would."""
    files = files_below("docs/zh") | files_below("docs/en")
    pages = {path for path in files if is_markdown_file(path.name)}
    assert not pages - {*PAGES}, f"{min(pages - {*PAGES})}: rename it to .md"


@each_page
def test_programs_and_outputs_are_included_not_typed(page):
    for program in read_page(page, ROOT):
        stem = program.file and program.file.with_suffix("")
        assert stem, f"{program.place}: a typed program; move it to snippets/"
        for output in program.outputs:
            assert output.file in {
                stem.with_suffix(".out"),
                stem.with_suffix(".cuda.out"),
            }, (
                f"{output.place}: below {program.name} stands {output.name}; "
                f"include its own {stem.name}.out"
            )


@each_page
def test_outputs_of_two_devices_stand_in_tabs_of_their_names(page):
    lines = page.read_text("utf-8").splitlines()
    for program in read_page(page, ROOT):
        for output in program.outputs if len(program.outputs) > 1 else []:
            above = lines[program.line : output.line]
            tabs = [line for line in above if line.startswith("===")]
            expected = f'=== "{device_of(output).upper()}"'
            assert tabs[-1:] == [expected], (
                f"{output.place}: {output.name} stands under {tabs[-1:]}, "
                f"not under {expected}"
            )


@each_page
def test_highlighted_lines_say_something(page):
    for program in read_page(page, ROOT):
        lines = program.text().splitlines()
        for number in map(int, re.findall(r"\d+", program.options.get("hl_lines", ""))):
            assert lines[number - 1 : number] > [""], (
                f"{program.place}: hl_lines names line {number} of {program.name}, "
                "which is empty; name the line the text speaks of"
            )


@each_page
def test_blocks_are_counted_the_same_by_two_roads(page):
    """What we read is what pytest-markdown-docs collects; test_site.py: is rendered."""
    parser = types.SimpleNamespace(parse=tokens)
    collected = extract_fence_tests(
        parser, page.read_text("utf-8"), 0, page, fence_syntax=FenceSyntax.superfences
    )
    ours = [p.line for p in read_page(page, ROOT) if "notest" not in p.options]
    assert [test.start_line for test in collected] == ours, (
        f"{page.relative_to(ROOT)}: of the programs in lines {ours} not all are "
        "collected; write their fences as those of another page"
    )


@each_page
def test_every_heading_has_an_english_id_of_its_own(page):
    seen = set()
    parsed = tokens(page.read_text("utf-8").partition("\n---\n")[2])
    for before, token in itertools.pairwise(parsed):
        if before.type != "heading_open":
            continue
        found = re.search(r" \{ #([a-z0-9-]+) \}$", token.content)
        assert found, (
            f"{page.relative_to(ROOT)}: the heading {token.content!r} has no "
            "id; end it with { #english-words }"
        )
        assert found[1] not in seen, (
            f"{page.relative_to(ROOT)}: two headings have the id {found[1]}; "
            "rename the second"
        )
        seen.add(found[1])


@each_page
def test_torch_release_named_on_a_page_is_the_pinned_one(page):
    for found in re.finditer(r"torch (\d+\.\d+\.\d+)", page.read_text("utf-8")):
        assert found[1] == pinned(), (
            f"{page.relative_to(ROOT)}: says {found[0]}, pyproject.toml pins {pinned()}"
        )


@each_page
def test_programs_are_short_and_run_on_the_pinned_torch(page):
    for program in read_page(page, ROOT):
        length = len(program.text().splitlines())
        assert length <= 36, (
            f"{program.place}: {program.name} has {length} lines; "
            "a reader takes in 36 at most: split it"
        )
        assert not program.needs or Version(program.needs) <= Version(pinned()), (
            f"{program.place}: {program.name} needs torch >= {program.needs} and is "
            f"never run, for pyproject.toml pins {pinned()}"
        )


@each_page
def test_page_describes_itself(page):
    front = page.read_text("utf-8").partition("\n---\n")[0]
    assert re.search(r"^description: .{20,}$", front, re.M), (
        f"{page.relative_to(ROOT)}:2: has no description; search engines show it"
    )


def test_the_code_is_clean():
    """Ruff also holds every program below 72 columns."""
    for command in ["check", "format --check"]:
        ruff = [sys.executable, "-m", "ruff", *command.split(), str(ROOT)]
        result = subprocess.run(ruff, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout
