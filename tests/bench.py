"""Measure what checking costs: the programs over bare Python, the build over Material.

``make bench`` counts CPU seconds of whole processes, children included, and prints
ratios; nothing is asserted. Runs alternate between what is compared, so that what
disturbs one disturbs the other, and a ratio is the median over pairs of runs.
``make bench ARGS="--pages 1 10 --runs 1 --skip-site --skip-build"`` is quick; all of it
takes about half an hour.

The floor is one process that imports torch, executes the same programs and compares
what they print. The pages are made for this: each has two programs of this site, and
one more line in both that prints the number of the page. Without that line our runner
would run two programs in all, for it runs equal ones once. Ours are included from
snippets/, as on the site; to the others they are typed. Each checks what it can:

- ours, as ``make test`` runs it, in one process;
- pytest-markdown-docs alone and mktestdocs compare no output;
- pytest-codeblocks compares outputs, marked by a comment it asks for;
- pytest-doctestplus reads no programs: they are sessions of the interpreter here, each
  statement with what it prints, and a page is one test.

On the real site there are ours and the floor alone: the others know no includes, no
neighbours and no declared errors. The floor runs each program of both languages once.
It puts nothing back, fakes no GPU, and may get an output wrong: that is counted.
"""

import argparse
import ast
import contextlib
import io
import itertools
import json
import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

from lighthouse import build, build_stock
from pages import lend_settings, read_page

ROOT = Path(__file__).parents[1]
PROGRAMS = [  # what the two examples became with which the site began
    ROOT / "snippets/parameters/parameter_two_ways_to_register.py",
    ROOT / "snippets/persistent/buffers_move_with_the_module.py",
]
PEERS = ["pytest-codeblocks==0.18.0", "pytest-doctestplus==1.7.1", "mktestdocs==0.2.5"]
ENVIRONMENT = ROOT / ".cache/bench"  # of the peers, beside the packages of .venv
AIMS = {50: 1.15, 400: 1.4}  # of our suite, by the number of pages
AIM_OF_BUILD = 1.3
ADDRESS = "https://example.org/"

FLOOR = """
import contextlib, io, json, os, subprocess, sys, traceback, types
import torch
wrong = 0
for code, file, documented, alone, libraries in json.load(open(sys.argv[1])):
    sys.path[0] = os.path.dirname(file)
    if libraries:
        from conftest import prepare_libraries
        prepare_libraries()
    if alone:
        command = [sys.executable, file]
        result = subprocess.run(command, capture_output=True, text=True)
        wrong += not documented.startswith(result.stdout)
        continue
    printed, main = io.StringIO(), types.ModuleType("__main__")
    sys.modules["__main__"] = main
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        try:
            exec(compile(code, file, "exec"), main.__dict__)
        except Exception as error:
            print(*traceback.format_exception_only(error), sep="", end="")
    wrong += printed.getvalue() != documented
print(wrong)
"""
MKTESTDOCS = """
import pathlib, pytest
from mktestdocs import check_md_file

@pytest.mark.parametrize("page", pathlib.Path().glob("*.md"), ids=str)
def test_page(page):
    check_md_file(page)
"""
INCLUDED = '```python\n--8<-- "{0}.py"\n```\n\n```output\n--8<-- "{0}.out"\n```\n'
TYPED = (
    "```python\n{}```\n\n<!--pytest-codeblocks:expected-output-->\n\n```output\n{}```\n"
)


# --- the pages ---------------------------------------------------------------


def write_pages(folder, pages):
    """Write that many pages: ours, the same typed, as sessions, and for the floor."""
    ours, typed, sessions = (folder / name for name in ["ours", "typed", "sessions"])
    for path in [ours / "docs/zh", ours / "snippets", typed, sessions]:
        path.mkdir(parents=True)
    lend_settings(ROOT, ours)
    for path in [typed, sessions]:
        write(path / "pytest.ini", "[pytest]\n")
    write(typed / "test_pages.py", MKTESTDOCS)
    examples, listed = [example(file) for file in PROGRAMS], []
    for page in range(pages):
        texts = {ours / "docs/zh": [], typed: [], sessions: []}
        for name, code, output, session in examples:
            code += f'print("page", {page})\n'
            output += f"page {page}\n"
            session += f'>>> print("page", {page})\npage {page}\n'
            file = ours / f"snippets/{page}/{name}.py"
            write(file, code)
            write(file.with_suffix(".out"), output)
            listed.append([code, str(file), output, False, False])
            parts = [INCLUDED.format(f"{page}/{name}"), TYPED.format(code, output)]
            for text, part in zip(texts.values(), [*parts, session], strict=True):
                text.append(part)
        for path, parts in texts.items():
            write(path / f"page{page}.md", f"# Page {page}\n\n" + "\n".join(parts))
    write(folder / "programs.json", json.dumps(listed))


def write(file, text):
    """Write a file, and its folder if need be."""
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")


def example(file):
    """Return the name of a program, its text, its output, and both as a session."""
    code = file.read_text("utf-8")
    lines, names, session = code.splitlines(), {}, ""
    for statement in ast.parse(code).body:
        first, *rest = lines[statement.lineno - 1 : statement.end_lineno]
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec("\n".join([first, *rest]), names)
        says = [line or "<BLANKLINE>" for line in printed.getvalue().splitlines()]
        typed = [f">>> {first}", *(f"... {line}" for line in rest)]
        session += "\n".join([*typed, *says, ""])
    return file.stem, code, file.with_suffix(".out").read_text("utf-8"), session


def write_site(file):
    """Write for the floor the programs of the site, each once; return their number."""
    found = {}
    for page in sorted(ROOT.glob("docs/*/**/*.md")):
        for program in read_page(page, ROOT):
            if "notest" in program.options:
                continue
            code, path = program.text(), program.file or page
            outputs = [o for o in program.outputs if not o.raw.endswith('.cuda.out"\n')]
            found[code, path] = [
                code,
                str(path),
                "".join(output.text() for output in outputs),
                "runner:process" in program.options,
                any(word in code for word in ["timm", "torchvision", "transformers"]),
            ]
    write(file, json.dumps([*found.values()]))
    return len(found)


# --- measuring ---------------------------------------------------------------


def peers():
    """Return a Python that has the peers: that of the project, and they beside it."""
    python, said = ENVIRONMENT / "bin/python", ENVIRONMENT / "peers.json"
    beside = sysconfig.get_path("purelib")
    wanted = json.dumps([*PEERS, beside])
    if not said.is_file() or said.read_text("utf-8") != wanted:
        command = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
        subprocess.run(command, check=True)
        folder = Path(beside).relative_to(sys.prefix)
        write(ENVIRONMENT / folder / "project.pth", f"{beside}\n")
        command = [str(python), "-m", "pip", "install", "--quiet", *PEERS]
        if subprocess.run(command, check=False).returncode:
            sys.exit(f"cannot install {PEERS} into {ENVIRONMENT}")
        write(said, wanted)
    return str(python)


def seconds_of(function, *arguments, **named):
    """Call a function; return the CPU seconds of the processes it started, with
    theirs, and what it returned.
    """
    before = getrusage(RUSAGE_CHILDREN)
    returned = function(*arguments, **named)
    after = getrusage(RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, returned


def run(command, folder, environment):
    """Run a command that has to succeed; return the last line it printed."""
    result = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"CUDA_VISIBLE_DEVICES": ""} | environment,
        capture_output=True,
        text=True,
    )
    if result.returncode:
        said = (result.stdout + result.stderr)[-3000:]
        sys.exit(f"fails in {folder}: {' '.join(command)}\n{said}")
    return result.stdout.rstrip().rpartition("\n")[2]


def measure(measured, runs):
    """Return ``{name: [CPU seconds of each run]}`` of ``{name: function to call}``."""
    seconds = {name: [] for name in measured}
    for _ in range(runs):
        for name, function in measured.items():
            seconds[name].append(seconds_of(function)[0])
    return seconds


def ratio(seconds, floor):
    """Return the median of the ratios of paired runs."""
    return median(one / other for one, other in zip(seconds, floor, strict=True))


# --- the suite ---------------------------------------------------------------


def contestants(folder, python):
    """Return ``{name: function that checks the pages of the folder}``."""
    pytest = [python, "-m", "pytest", "-q"]
    pages = [*pytest, "--ignore=test_pages.py"]
    commands = {
        "floor": ([sys.executable, "-c", FLOOR, "programs.json"], "", {}),
        "ours": ([sys.executable, "-m", "pytest", "-q", "docs"], "ours", {}),
        "markdown-docs": (
            [*pages, "-ppytest_markdown_docs.plugin", "--markdown-docs"],
            "typed",
        ),
        "codeblocks": ([*pages, "-ppytest_codeblocks.plugin", "--codeblocks"], "typed"),
        "doctestplus": (
            [
                *pytest,
                "-ppytest_doctestplus.plugin",
                "--doctest-plus",
                "--doctest-glob=*.md",
            ],
            "sessions",
        ),
        "mktestdocs": ([*pytest, "test_pages.py"], "typed"),
    }
    alone = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

    def checks(command, below, environment=alone):
        said = run(command, folder / below, environment)
        if below == "" and said != "0":
            sys.exit(f"{said} outputs of {PROGRAMS} are wrong; `make test` says more")

    return {name: lambda p=p: checks(*p) for name, p in commands.items()}


def print_suite(sizes, runs):
    """Print the table of ratios as it grows, then what each further page costs."""
    python = peers()
    print(f"CPU of checking pages of two programs; medians of {runs} run(s)\n")
    found = {}
    for pages in sizes:
        with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
            write_pages(Path(temporary), pages)
            measured = contestants(Path(temporary), python)
            if not found:
                print_row("pages", ["floor, s", *[*measured][1:]])
                measure(measured, 1)  # which compiles what is imported
            found[pages] = seconds = measure(measured, runs)
        floor, *others = seconds.values()
        cells = [f"{ratio(other, floor):.2f}" for other in others]
        aim = f"  aim: ours <= {AIMS[pages]}" if pages in AIMS else ""
        print_row(pages, [f"{median(floor):.2f}", *cells], aim)
    if len(sizes) > 1:
        print("\nCPU ms of each page more than in the row above: the same if linear\n")
    for before, pages in itertools.pairwise(sizes):
        more = [
            (median(found[pages][name]) - median(found[before][name]))
            / (pages - before)
            for name in found[pages]
        ]
        print_row(pages, [f"{1000 * seconds:.1f}" for seconds in more])


def print_row(head, cells, tail=""):
    """Print a row of a table."""
    cells = "".join(f"{cell:>14}" for cell in cells)
    print(f"{head!s:>5}{cells}{tail}", flush=True)


def print_site(runs):
    """Print the same of the programs of the site."""
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        programs = write_site(Path(temporary, "programs.json"))
        floor = [sys.executable, "-c", FLOOR, "programs.json"]
        path = {
            "PYTHONPATH": f"{ROOT / 'tests'}:{ROOT / 'docs/theme'}",
            "PYTHONDONTWRITEBYTECODE": "1",  # of neighbours, into snippets/
        }
        ours = [sys.executable, "-m", "pytest", "-q", "docs/zh", "docs/en"]
        wrong = []
        seconds = measure(
            {
                "floor": lambda: wrong.append(run(floor, temporary, path)),
                "ours": lambda: run(ours, ROOT, {}),
            },
            runs,
        )
    print(
        f"\nThe site, {programs} programs: floor {median(seconds['floor']):.1f} s of"
        f" CPU, ours {median(seconds['ours']):.1f} s, ratio"
        f" {ratio(seconds['ours'], seconds['floor']):.2f}"
        f"\n(the floor gets {wrong[-1]} outputs wrong, for it puts nothing back)"
    )


# --- the build ---------------------------------------------------------------


def print_build(runs):
    """Print what building the site costs over a stock build of the same Markdown."""
    config = ROOT / "mkdocs.yml"
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        stock, ours, address = (Path(temporary, name) for name in "abc")
        measured = {
            "stock": lambda: build_stock(stock, ADDRESS),
            "ours": lambda: build(config, ours),
            "ours, with SITE_URL": lambda: build(config, address, SITE_URL=ADDRESS),
        }
        measured["ours, with SITE_URL"]()  # which draws the cards that are not kept
        seconds = measure(measured, runs)
    floor = seconds.pop("stock")
    print(
        f"\nCPU of building both languages over Material's defaults: "
        f"{median(floor):.1f} s\nWith SITE_URL there are cards, all of them kept before"
        f" the first run. Aim: <= {AIM_OF_BUILD}\n"
    )
    for name, spent in seconds.items():
        print(f"{name:20}{median(spent):6.1f} s{ratio(spent, floor):6.2f}")


def main():
    """Measure what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument(
        "--pages", type=int, nargs="+", default=[1, 10, 50], metavar="N", help="sizes"
    )
    parser.add_argument("--skip-site", action="store_true")
    parser.add_argument("--skip-build", action="store_true")
    options = parser.parse_args()
    if min(options.runs, *options.pages) < 1:
        parser.error("--runs and --pages take numbers from 1")
    for name in ["SITE_URL", "REPO_URL", "OFFLINE", "PYTHONDONTWRITEBYTECODE"]:
        os.environ.pop(name, None)  # the last would compile the plugins in every run
    print_suite(sorted({*options.pages}), options.runs)
    if not options.skip_site:
        print_site(options.runs)
    if not options.skip_build:
        print_build(options.runs)


if __name__ == "__main__":
    main()
