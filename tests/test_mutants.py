"""The checks bite: whatever is documented is changed, and each change must be noticed.

A mutant is one change: a character of an output, a line left out, a cell of a table, a
heading's id. Nothing is written: for the time of a mutant a file reads as if changed.
What is not noticed survives, and fails here. `make mutate` tries all mutants, the
usual run a sample of them, always the same.

A program is changed too, a statement or a truth value at a time: what it prints must
change, or the program does not show what it says. Some lines may go without a trace,
for the reasons in survivors.tsv.
"""

import ast
import contextlib
import functools
import linecache
import os
import random
import re
import select
import signal
import types
from pathlib import Path

import pytest
import test_matrix
import test_parity
import test_reference
import test_verified
from built import pages
from conftest import Wrong, check, here, process, run_here, run_process
from labs import code_cells, difference, read_lab, run_lab
from pages import PageError, read_page
from verified import ROOT

SECONDS = 20  # that a changed program may take
ALL = {
    program.name: program
    for page in sorted(ROOT.glob("docs/zh/**/*.md"))
    for program in read_page(page, ROOT)
}
PAGES = {
    str(page["zh"].relative_to(ROOT / "docs/zh")): page for page in test_parity.PAGES
}
LABS = sorted(ROOT.glob("docs/zh/labs/*.ipynb"))
SAMPLE = 8  # programs or pages of a kind, if not all
NOTICED = (AssertionError, Wrong, PageError)


def pytest_generate_tests(metafunc):
    """Give a test all of what it asks for, or a sample."""
    subjects = {
        "program": ALL,
        "page": {name: page for name, page in PAGES.items() if name.endswith(".md")},
        "errors": {
            str(p.relative_to(ROOT)): p
            for p in ROOT.glob("docs/*/reference/errors/[!i]*.md")
        },
        "lab": {path.name: path for path in LABS},
    }
    for name in subjects.keys() & {*metafunc.fixturenames}:
        found = sorted(subjects[name].items())
        if not metafunc.config.option.all_mutants:
            found = random.Random(0).sample(found, min(SAMPLE, len(found)))
            found = found[:2] if name in {"errors", "lab"} else found
        metafunc.parametrize(name, [v for _, v in found], ids=[k for k, _ in found])


@pytest.fixture
def survivors(request):
    """Tries mutants: ``survivors(kind, [(place, mutant, check)])``.

    ``mutant`` is a context in which something is changed, ``check`` is called in it and
    is to raise. Fails with the places of those it did not raise for.
    """

    def attempt(kind, mutants):
        tried, survived = 0, []
        for place, mutant, notices in mutants:
            tried += 1
            with mutant:
                try:
                    notices()
                except NOTICED:
                    continue
            survived.append(place)
        request.node.user_properties.append(("mutants", (kind, tried, len(survived))))
        lines = "\n  ".join(survived)
        assert not survived, f"{len(survived)} of {tried} were not noticed:\n  {lines}"

    return attempt


@contextlib.contextmanager
def reading(path, text):
    """Let a file read as if it held this text."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in [("read_text", text), ("read_bytes", text.encode())]:
            real = getattr(Path, name)

            def read(self, *args, _real=real, _value=value, **options):
                return _value if self == path else _real(self, *args, **options)

            patch.setattr(Path, name, read)
        read_page.cache_clear()
        try:
            yield
        finally:
            read_page.cache_clear()


def changed(text, dice):
    """Return the text with another character at one place: no space, and no ``…``."""
    at = dice.choice([i for i, char in enumerate(text) if char not in " \t\n…"])
    other = "y" if text[at] == "x" else "x"
    return f"{text[:at]}{other}{text[at + 1 :]}"


def mutants_of(text):
    """Yield ``(number, what, mutant)`` for each line: changed, left out, swapped."""
    lines, dice = text.splitlines(keepends=True), random.Random(text)
    for i, line in enumerate(lines):
        before, after = lines[:i], lines[i + 1 :]
        if line.strip():
            yield i + 1, "changed", "".join([*before, changed(line, dice), *after])
        yield i + 1, "left out", "".join([*before, *after])
        if after and after[0].strip("\n") != line.strip("\n"):
            swapped = [after[0].rstrip("\n") + "\n", line, *after[1:]]
            yield i + 1, "swapped", "".join([*before, *swapped])


# --- what is documented --------------------------------------------------------


@pytest.mark.timeout(300)
def test_each_line_of_an_output_is_noticed(program, survivors):
    runner = process if "runner:process" in program.options else here
    run = functools.partial(runner.run, program.text(), str(program.file))

    def mutants():
        for output in program.outputs:
            for number, what, mutant in mutants_of(output.text()):
                place = f"{output.name}:{number} {what}"
                notices = functools.partial(check, program, run, False)
                yield place, reading(output.file, mutant), notices

    survivors("lines of outputs", mutants())


@pytest.mark.timeout(300)
def test_each_line_of_the_output_of_a_lab_is_noticed(lab, survivors):
    stored = read_lab(lab)
    ran = run_lab(stored)

    def notices():
        assert not difference(lab.name, stored, ran)

    def mutants():
        for number, cell in code_cells(stored).items():
            for output in cell.outputs:
                holder, key = (
                    (output, "text")
                    if "text" in output
                    else (output["data"], "text/plain")
                )
                for line, what, mutant in mutants_of(holder[key]):
                    place = f"{lab.name}: cell {number}: line {line} {what}"
                    yield (
                        place,
                        pytest.MonkeyPatch.context(),
                        notices_of(holder, key, mutant),
                    )

    def notices_of(holder, key, mutant):
        def attempt():
            kept = holder[key]
            holder[key] = mutant
            try:
                notices()
            finally:
                holder[key] = kept

        return attempt

    survivors("lines of labs", mutants())


@pytest.mark.timeout(600)
@test_matrix.languages
def test_each_cell_of_a_table_is_noticed(site, root, survivors, request):
    """Of those that a reader sees in the built site."""
    dice = random.Random(0)
    rows = [
        (path, row)
        for path, html in pages(site)
        if path.startswith("en/") == bool(root)
        for row in test_matrix.measured(html)
    ]
    if not request.config.option.all_mutants:
        rows = dice.sample(rows, SAMPLE)

    def mutants():
        for path, row in rows:
            for way, cell in zip(row[1], row[2], strict=True):
                code = cell.code
                place = f"{path}: {row[0].text}, {way}"
                yield place, saying(code, changed(code.text, dice)), check_of(path, row)

    def check_of(path, row):
        return functools.partial(test_matrix.check_row, site, path, *row)

    survivors("cells of tables", mutants())


@contextlib.contextmanager
def saying(element, text):
    """Let an element of a page say something else."""
    kept = [*element.contents]
    element.string = text
    try:
        yield
    finally:
        element.clear()
        element.extend(kept)


def test_each_character_of_an_error_in_a_heading_is_noticed(errors, survivors):
    text, dice = errors.read_text("utf-8"), random.Random(0)
    notices = test_reference.test_an_error_is_raised_as_its_heading_says_and_then_fixed

    def mutants():
        for found in re.finditer(r"^## `+ ?(.+?) ?`+ \{", text, re.M):
            wrong = changed(found[1], dice)
            start, end = found.span(1)
            place = f"{errors.relative_to(ROOT)}: {wrong}"
            mutated = reading(errors, f"{text[:start]}{wrong}{text[end:]}")
            yield place, mutated, functools.partial(notices, errors)

    survivors("errors in headings", mutants())


# --- two languages -------------------------------------------------------------


def each_match(page, pattern, change):
    """Yield (place, path, text) of both languages with each match changed."""
    for path in page.values():
        text = path.read_text("utf-8")
        for found in re.finditer(pattern, text, re.M):
            line = text.count("\n", 0, found.start()) + 1
            mutant = text[: found.start()] + change(found) + text[found.end() :]
            yield f"{path.relative_to(ROOT)}:{line}", path, mutant


def test_each_inclusion_in_one_language_alone_is_noticed(page, survivors):
    def notices():
        assert not test_parity.first_difference(*page.values())

    fence = r'^( *)```.*\n *--8<-- "[^"\n]+"\n *```\n'
    survivors(
        "inclusions",
        (
            (place, reading(path, mutant), notices)
            for change in [
                lambda _: "",
                lambda found: found[0].replace('.py"', '_.py"'),
            ]
            for place, path, mutant in each_match(page, fence, change)
            if mutant != path.read_text("utf-8")
        ),
    )


def test_each_id_that_differs_is_noticed(page, survivors):
    def notices():
        assert not test_parity.first_difference(*page.values())

    survivors(
        "ids of headings",
        (
            (place, reading(path, mutant), notices)
            for place, path, mutant in each_match(
                page, r"(?<=\{ #)[\w-]+(?= \})", lambda found: f"{found[0]}-x"
            )
        ),
    )


def test_a_hash_or_a_text_that_changed_is_noticed(page, survivors):
    options = types.SimpleNamespace(reviewed=False)
    request = types.SimpleNamespace(config=types.SimpleNamespace(option=options))
    dice = random.Random(0)

    def notices():
        for lang, other in ["zh", "en"], ["en", "zh"]:
            test_parity.test_translation_is_fresh(page, lang, other, request)

    survivors(
        "hashes of translations",
        (
            (place, reading(path, mutant), notices)
            for pattern in [r"(?<=^twin: )\w+", r"^\w.{20,}"]
            for place, path, mutant in each_match(
                page, pattern, lambda found: changed(found[0], dice)
            )
        ),
    )


def test_each_entry_of_the_record_is_noticed(program, survivors):
    """Of the run on the pinned torch."""
    run = test_verified.pinned_run()
    name = program.name.removeprefix("snippets/")
    verdict, hash = run.programs[name]

    @contextlib.contextmanager
    def saying(said):
        run.programs[name] = said
        try:
            yield
        finally:
            run.programs[name] = [verdict, hash]

    mutants = [["differs", hash, "x"], [verdict, changed(hash, random.Random(0))]]
    survivors(
        "entries of the record",
        (
            (
                f"{name}: {said}",
                saying(said),
                functools.partial(test_verified.check_entry, program.file),
            )
            for said in mutants
        ),
    )


# --- programs ------------------------------------------------------------------


@functools.cache
def may_go():
    """Return ``{(program, statement): why}`` of survivors.tsv; ``*`` is any program."""
    lines = ROOT.joinpath("tests/survivors.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines[1:])
    return {(program, statement): why for program, statement, why in rows}


def statements(code):
    """Yield ``(line, statement, mutant)``: each statement gone, each truth negated."""
    lines = code.splitlines(keepends=True)
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.stmt):
            if isinstance(node, ast.Import | ast.ImportFrom | ast.Pass):
                continue
            first, last = node.lineno - 1, node.end_lineno
            indent = lines[first][: node.col_offset]
            rest = [*lines[:first], f"{indent}pass\n", *lines[last:]]
            yield node.lineno, lines[first].strip(), "".join(rest)
        elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
            line = lines[node.lineno - 1].encode()
            negated = line[: node.col_offset] + str(not node.value).encode()
            negated = (negated + line[node.end_col_offset :]).decode()
            rest = [*lines[: node.lineno - 1], negated, *lines[node.lineno :]]
            yield node.lineno, negated.strip(), "".join(rest)


def printed_by(code, filename, run):
    """Run the code in a child of this process; return what it printed, or why not."""
    reads, writes = os.pipe()
    if not (child := os.fork()):
        os.close(reads)
        lines = code.splitlines(keepends=True)  # where TorchScript looks for its source
        linecache.cache[filename] = (len(code), None, lines, filename)
        signal.signal(signal.SIGALRM, signal.default_int_handler)
        signal.alarm(SECONDS)  # so that what runs alone is ended, with its children
        try:
            said = run(code, filename)[0]
        except BaseException as error:
            said = f"\0{type(error).__name__}"
        with os.fdopen(writes, "wb") as pipe:
            pipe.write(said.encode())
        os.kill(os.getpid(), signal.SIGKILL)  # no handler of pytest's runs here
    os.close(writes)
    said = b""
    with os.fdopen(reads, "rb", buffering=0) as pipe:
        while select.select([pipe], [], [], SECONDS + 9)[0] and (
            part := pipe.read(65536)
        ):
            said += part
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return said.decode()


@pytest.fixture
def prints(program):
    """Return a function that says what some code prints in the place of a program."""
    if "__file__" in program.text() or not program.outputs:
        pytest.skip(f"{program.name}: reads its file, or prints nothing")
    import torch

    torch.set_num_threads(1)  # a child has no other thread of its parent
    alone = "runner:process" in program.options
    run = run_process if alone else functools.partial(run_here, device="cpu")
    return functools.partial(printed_by, filename=str(program.file), run=run)


@pytest.mark.timeout(600)
def test_what_a_program_prints_depends_on_its_lines(program, prints, survivors):
    code = program.text()
    documented = prints(code)

    def check_of(mutant):
        def notices():
            assert prints(mutant) == documented

        return notices

    survivors(
        "lines of programs",
        (
            (
                f"{program.name}:{line}\t{statement}",
                contextlib.nullcontext(),
                check_of(mutant),
            )
            for line, statement, mutant in statements(code)
            if not {(program.name, statement), ("*", statement)} & may_go().keys()
        ),
    )


@pytest.mark.timeout(600)
def test_what_may_go_leaves_no_trace(program, prints):
    """What is noticed after all, since the program was changed, needs no excuse.

    But for what depends on chance: memory that is new may hold anything.
    """
    excused = {
        statement
        for (name, statement), why in may_go().items()
        if name == program.name and not why.startswith("chance: ")
    }
    documented = excused and prints(program.text())
    gone = {
        statement
        for _, statement, mutant in statements(program.text())
        if statement in excused and prints(mutant) == documented
    }
    assert gone == excused, f"survivors.tsv: {program.name}: take out {excused - gone}"


def test_what_survivors_tsv_lets_go_is_in_a_program():
    found = {
        (name, statement)
        for program, code in ((p.name, p.text()) for p in ALL.values())
        for _, statement, _ in statements(code)
        for name in (program, "*")
    }
    gone = ["\t".join(row) for row in sorted(may_go().keys() - found)]
    assert not gone, "tests/survivors.tsv: take out\n" + "\n".join(gone)
