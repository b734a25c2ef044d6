"""The runner itself: each verdict is provoked by a small page, its message read."""

from pathlib import Path

import pytest
from pages import lend_settings

ROOT = Path(__file__).parents[1]
PAGE = '```python\n--8<-- "x.py"\n```\n\n```output\n--8<-- "x.out"\n```\n'
ALONE = PAGE.partition("\n\n")[0] + "\n"  # the program without its output
PROCESS = PAGE.replace("python", "{.python runner:process}")


@pytest.fixture
def site(pytester):
    """Return a function that writes files into an empty site and runs its page.

    Files are given by name: ``page`` is the page, all others go into ``snippets/``.
    """
    lend_settings(ROOT, pytester.path)
    (pytester.path / "docs/en").mkdir(parents=True)
    (pytester.path / "snippets").mkdir()

    def run(files, *options):
        for name, text in files.items():
            file = Path("docs/en/page.md" if name == "page" else f"snippets/{name}")
            path = pytester.path / file
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return pytester.runpytest_subprocess("docs", "-pno:randomly", *options)

    return run


def one_line(result):
    """All that pytest printed, on one line, for messages longer than a line."""
    return " ".join(result.outlines)


RIGHT = {
    "output": {"page": PAGE, "x.py": "print('a')", "x.out": "a\n"},
    "nothing to print": {"page": ALONE, "x.py": "a = 1"},
    "typed output": {"page": '```python\nprint("a")\n```\n\n```output\na\n```\n'},
    "declared error": {
        "page": PAGE,
        "x.py": "print('a')\nraise TypeError('no')",
        "x.out": "a\nTypeError: no\n",
    },
    "declared error of two lines": {
        "page": PAGE,
        "x.py": "raise KeyError('a\\nb') from None",
        "x.out": "KeyError: 'a\\nb'\n",
    },
    "standard error": {
        "page": PAGE,
        "x.py": "import sys\nprint('a')\nprint('b', file=sys.stderr)",
        "x.out": "a\nb\n",
    },
    "forked child": {
        "page": PAGE,
        "x.py": "import os\nos.fork() or os._exit(0)\nos.wait()\nprint('a')",
        "x.out": "a\n",
    },
    "process": {"page": PROCESS, "x.py": "print('a')", "x.out": "a\n"},
    "process with declared error": {
        "page": PROCESS,
        "x.py": "print('a')\nraise ValueError('one\\n  two')",
        "x.out": "a\nValueError: one\n  two\n",
    },
    "options": {
        "page": PAGE.replace("python", 'python hl_lines="1 1-1"'),
        "x.py": "print('a')",
        "x.out": "a\n",
    },
    "needs a torch that is there": {
        "page": PAGE,
        "x.py": "# needs torch >= 1.0\nprint('a')",
        "x.out": "a\n",
    },
    "a neighbour": {
        "page": PAGE,
        "x.py": "from y import a\nprint(a)",
        "y.py": "a = 'a'",
        "x.out": "a\n",
    },
    "a neighbour of a process": {
        "page": PROCESS,
        "x.py": "from y import a\nprint(a)",
        "y.py": "a = 'a'",
        "x.out": "a\n",
    },
    "main module": {
        "page": PAGE,
        "x.py": "import pickle\nclass A: pass\n"
        "print(__name__, type(pickle.loads(pickle.dumps(A()))) is A)",
        "x.out": "__main__ True\n",
    },
}


@pytest.mark.parametrize("files", RIGHT.values(), ids=RIGHT)
def test_right(site, files):
    result = site(files)
    result.assert_outcomes(passed=1)
    assert "documented programs: 1 ran, 0 did not" in result.outlines


def wrong(message, out="a\n", py="print('a')", page=PAGE, **outcomes):
    return pytest.param(
        {"page": page, "x.py": py, **({} if out is None else {"x.out": out})},
        message,
        outcomes or {"failed": 1},
    )


WRONG = {
    "character": wrong(
        "docs/en/page.md:5: snippets/x.out:2 documents 'c\\n', the program printed "
        "'b\\n'; mend the program, or accept what ran with `make update`",
        out="a\nc\n",
        py="print('a\\nb')",
    ),
    "last newline": wrong("snippets/x.out:1 documents 'a', the program printed", "a"),
    "line ending": wrong("snippets/x.out:1 documents 'a\\r\\n', the program", "a\r\n"),
    "space": wrong("documents 'a \\n', the program printed 'a\\n'", "a \n"),
    "line too many": wrong(
        "x.out:2 documents 'b\\n', the program printed None", "a\nb\n"
    ),
    "line too few": wrong("snippets/x.out:1 documents None, the program printed", ""),
    "typed output": wrong(
        "docs/en/page.md:5: line 6 documents 'b\\n', the program printed 'a\\n'",
        page='```python\nprint("a")\n```\n\n```output\nb\n```\n',
    ),
    "output missing": wrong(
        "docs/en/page.md:1: snippets/x.py prints 'a' and no output is documented; "
        "include its .out file in an `output` fence below the program",
        page=ALONE,
    ),
    "error without output": wrong(
        "snippets/x.py prints 'ZeroDivisionError: division by zero' and no output",
        py="1 / 0",
        page=ALONE,
    ),
    "evidence file missing": wrong(
        "docs/en/page.md:5: snippets/x.out does not exist; write it with `make update` "
        "(pytest --update) and review it a",
        out=None,
    ),
    "output superfluous": wrong(
        "docs/en/page.md:5: snippets/x.py prints nothing; delete this output and "
        "snippets/x.out",
        py="a = 1",
    ),
    "line before a declared error": wrong(
        "snippets/x.out:1 documents 'b\\n', the program printed 'a\\n'",
        py="print('a')\nraise TypeError('no')",
        out="b\nTypeError: no\n",
    ),
    "error message": wrong(
        "snippets/x.out:2 documents 'TypeError: no\\n', the program printed "
        "'TypeError: yes\\n'",
        py="print('a')\nraise TypeError('yes')",
        out="a\nTypeError: no\n",
    ),
    "error type": wrong(
        "documents 'TypeError: no\\n', the program printed 'ValueError: no\\n'",
        py="raise ValueError('no')",
        out="TypeError: no\n",
    ),
    "declared error that does not come": wrong(
        "snippets/x.out:2 documents 'TypeError: no\\n', the program printed None",
        out="a\nTypeError: no\n",
    ),
    "snippet missing": wrong(
        "docs/en/page.md:1: Snippet at path 'y.py' could not be found; create it in "
        "snippets/ or mend the include",
        page=PAGE.replace("x.py", "y.py"),
    ),
    "snippet unreadable": wrong("page.md:1: cannot read snippets/x.py: ", py=b"\xff"),
    "evidence unreadable": wrong(
        "page.md:5: cannot read snippets/x.out: ", out=b"\xff"
    ),
    "need unknown": wrong(
        "docs/en/page.md:1: the first line of snippets/x.py asks for something "
        "unknown; write exactly `# needs torch >= 2.5`",
        py="# needs torch > 2\nprint('a')",
    ),
    "torch too old": wrong(
        "snippets/x.py needs torch >= 99.0, this is 2.",
        py="# needs torch >= 99.0\nprint('a')",
        skipped=1,
    ),
    "never ends": wrong(
        "docs/en/page.md:1: snippets/x.py did not end: ", py="while 1: 1"
    ),
    "process never ends": wrong(
        "docs/en/page.md:1: snippets/x.py did not end: ", py="while 1: 1", page=PROCESS
    ),
    "prints 100 MB": wrong(
        "docs/en/page.md:1: snippets/x.py printed more than 1000000 characters",
        py="while True:\n    try: print('a' * 999)\n    except Exception: pass",
    ),
    "process prints 100 MB": wrong(
        "docs/en/page.md:1: snippets/x.py printed more than 1000000 characters",
        py="for _ in range(100): print('张' * 1_000_000)",
        page=PROCESS,
    ),
    "process floods standard error": wrong(
        "docs/en/page.md:1: snippets/x.py ended with the exit code ",
        py="import os\nwhile True: os.write(2, b'a' * 1_000_000)",
        page=PROCESS,
    ),
    "process output": wrong(
        "snippets/x.out:1 documents 'b\\n', the program printed 'a\\n'",
        out="b\n",
        page=PROCESS,
    ),
    "warning": wrong(
        "page.md:1: snippets/x.py warns UserWarning('old'); mend what it warns of",
        py="import warnings\nwarnings.warn('old')\nprint('a')",
    ),
    "process warning": wrong(
        "page.md:1: snippets/x.py warns 'UserWarning: old'; mend what it warns of",
        py="import warnings\nwarnings.warn('old')\nprint('a')",
        page=PROCESS,
    ),
    "exit": wrong(
        "page.md:1: snippets/x.py exits with 3; let it end by itself",
        py="print('a')\nraise SystemExit(3)",
    ),
    "process exit": wrong(
        "page.md:1: snippets/x.py ended with the exit code 3; let it end by itself",
        py="print('a')\nraise SystemExit(3)",
        page=PROCESS,
    ),
    "process killed": wrong(
        "page.md:1: snippets/x.py ended with the exit code -9; let it end by itself",
        py="import os\nprint('a', flush=True)\nos.kill(os.getpid(), 9)",
        page=PROCESS,
    ),
    "child died": wrong(
        "snippets/x.py has a child that died of a signal, which is no result; run it",
        py="class ProcessExitedException(Exception): pass\n"
        "raise ProcessExitedException('process 0 terminated with signal SIGABRT')",
        page=PROCESS,
    ),
    "end of the tests": wrong(
        "page.md:1: snippets/x.py calls os._exit; let it end by itself",
        py="import os\nprint('a')\nos._exit(0)",
    ),
    "thread left running": wrong(
        "page.md:1: snippets/x.py leaves the thread Thread-",
        py="import threading, time\nprint('a')\n"
        "threading.Thread(target=time.sleep, args=[2]).start()",
    ),
    "option unknown": wrong(
        "docs/en/page.md:1: unknown option 'hl_line'; known in `python`: ['hl_lines', ",
        page=PAGE.replace("python", 'python hl_line="1"'),
        errors=1,
    ),
    "language unknown": wrong(
        "docs/en/page.md:5: unknown language 'text'; a program is `python` or "
        "`{.python …}`, its output `output`",
        page=PAGE.replace("output", "text"),
        errors=1,
    ),
    "title": wrong(
        "docs/en/page.md:1: unknown option 'title'; known in `python`: ",
        page=PAGE.replace("python", 'python title="a notest b"'),
        errors=1,
    ),
    "option of an output": wrong(
        "docs/en/page.md:5: unknown option 'hl_lines'; known in `output`: []",
        page=PAGE.replace("output", 'output hl_lines="1"'),
        errors=1,
    ),
    "lines that are none": wrong(
        'docs/en/page.md:1: hl_lines=\'one\' names no lines; write "3" or "3 5-7"',
        page=PAGE.replace("python", 'python hl_lines="one"'),
        errors=1,
    ),
    "four backticks": wrong(
        "docs/en/page.md:1: a fence of ````; write exactly three backticks",
        page=PAGE.replace("```", "````"),
        errors=1,
    ),
    "space in braces": wrong(
        "docs/en/page.md:1: unknown language '{ .python }'; a program is `python`",
        page=PAGE.replace("python", "{ .python }"),
        errors=1,
    ),
    "output of a skipped program": wrong(
        "docs/en/page.md:5: an output of a program that never runs; delete it, or run",
        page=PAGE.replace("python", '{.python notest reason="no"}'),
        errors=1,
    ),
    "skipped without a reason": wrong(
        "docs/en/page.md:1: a skipped program says why: {.python notest reason=",
        page=PAGE.replace("python", "{.python notest}"),
        errors=1,
    ),
    "output without program": wrong(
        "docs/en/page.md:1: an output without a program above it",
        page="```output\na\n```\n",
        errors=1,
    ),
    "page unreadable": wrong(
        "docs/en/page.md:1: cannot read it: 'utf-8' codec can't decode",
        page=b"\xff",
        errors=1,
    ),
}


@pytest.mark.parametrize(
    ("files", "message", "outcomes"),
    [pytest.param(*case.values, id=name) for name, case in WRONG.items()],
)
def test_wrong(site, files, message, outcomes):
    result = site(files, "-otimeout=3", "-rs")
    result.assert_outcomes(**outcomes)
    assert message in one_line(result)
    assert "errors" not in outcomes or "Traceback" not in one_line(result)


def test_undeclared_error_and_wrong_output_are_both_shown(site):
    result = site({"page": PAGE, "x.py": "print('a')\n1 / 0", "x.out": "b\n"})
    text = one_line(result)
    assert "snippets/x.out:1 documents 'b\\n', the program printed 'a\\n'" in text
    assert 'snippets/x.py", line 2, in <module>' in text
    assert "ZeroDivisionError: division by zero" in text


@pytest.mark.parametrize("start", ['=== "Tab"', '!!! note "Note"', "- item"])
def test_indented_programs_run(site, start):
    page = start + "\n\n" + "".join(f"    {line}\n" for line in PAGE.splitlines())
    result = site({"page": page, "x.py": "print('a')", "x.out": "b\n"})
    result.assert_outcomes(failed=1)
    assert "docs/en/page.md:7: snippets/x.out:1 documents 'b\\n'" in one_line(result)


def test_each_device_is_checked_against_its_own_evidence(site):
    page = PAGE + PAGE.partition("\n\n")[2].replace("x.out", "x.cuda.out")
    program = (
        "import torch\n"
        "gpu = torch.cuda.is_available()\n"
        "print(torch.nn.Linear(1, 1).to('cuda:0' if gpu else 'cpu').weight.device)"
    )
    files = {"page": page, "x.py": program, "x.out": "cpu\n", "x.cuda.out": "cuda:0\n"}
    site(files).assert_outcomes(passed=1)
    result = site({"x.cuda.out": "cuda:1\n"})
    assert "page.md:8: snippets/x.cuda.out:1 documents 'cuda:1\\n'" in one_line(result)


def test_a_fake_device_is_no_evidence_for_gradients(site):
    page = PAGE + PAGE.partition("\n\n")[2].replace("x.out", "x.cuda.out")
    program = (
        "import torch\n"
        "device = 'cuda:0' if torch.cuda.is_available() else 'cpu'\n"
        "print((2 * torch.nn.Parameter(torch.ones(1).to(device))).requires_grad)"
    )
    files = {"page": page, "x.py": program, "x.out": "True\n", "x.cuda.out": "False\n"}
    text = one_line(site(files))
    assert "page.md:1: snippets/x.py prints something else without gradients" in text


def test_what_catches_the_time_limit_ends_too(site):
    page = {"page": PAGE, "x.out": "a\n"}
    program = (
        "import time\nwhile True:\n    try: time.sleep(9)\n    except BaseException: 0"
    )
    options = "-otimeout=1", "-ofaulthandler_timeout=3"
    result = site({**page, "x.py": program}, *options)
    assert result.ret != 0
    result.stderr.fnmatch_lines(["Timeout (0:00:03)!", '*snippets/x.py"*'])


@pytest.mark.parametrize("runner", ["", " runner:process"])
def test_a_program_cannot_fill_memory_or_disk(site, runner):
    page = PAGE.replace("python", f"{{.python{runner}}}")
    memory = "print(len(bytearray(10**11)))"
    disk = "with open('x', 'wb') as f:\n    f.write(bytes(10**8 + 1))"
    for program, said in [(memory, "MemoryError"), (disk, "File too large")]:
        text = one_line(site({"page": page, "x.py": program, "x.out": "1\n"}))
        assert said in text


def test_a_program_that_ends_the_process_is_named_and_the_others_run(site):
    names = [f"{name}." for name in "abcdefgh"]
    files = {f"{name}py": "print('a')" for name in names}
    files |= {f"{name}out": "a\n" for name in names}
    files["b.py"] = "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"
    page = "\n".join(PAGE.replace("x.", name) for name in names)
    result = site({"page": page, **files}, "-n2", "-Wdefault")
    result.assert_outcomes(passed=7, failed=1)
    assert "crashed while running 'docs/en/page.md::snippets/b.py'" in one_line(result)


def test_update_writes_what_ran_and_a_plain_run_writes_nothing(site, pytester):
    site({"page": PAGE, "x.py": "print('a')"}).assert_outcomes(failed=1)
    assert not (pytester.path / "snippets/x.out").exists()
    result = site({}, "--update")
    result.assert_outcomes(passed=1)
    assert "  wrote snippets/x.out" in result.outlines
    assert (pytester.path / "snippets/x.out").read_text() == "a\n"
    assert "wrote" not in one_line(site({}, "--update"))
    result = site({"x.py": "1 / 0"}, "--update")
    assert "  wrote snippets/x.out, which ends in an error: read it" in result.outlines


def test_a_program_shown_twice_runs_once(site, pytester):
    log = pytester.path / "log"
    program = f"open({str(log)!r}, 'a').write('ran ')\nraise TypeError('no')"
    page = PAGE.replace("Error", "")
    site({"page": page + "\n" + page, "x.py": program, "x.out": "TypeError: no\n"})
    assert log.read_text() == "ran "


def test_a_program_leaves_the_process_as_it_found_it(site):
    look = (
        "import os, random, sys, torch\n"
        "print(torch.get_default_dtype(), torch.is_grad_enabled())\n"
        "print(torch.full((1,), 0.25))\n"
        "print(torch.__future__.get_swap_module_params_on_conversion())\n"
        "print(os.listdir(), 'A' in os.environ, bool(sys.path))\n"
    )
    change = (
        "torch.set_default_dtype(torch.float64)\n"
        "torch.set_grad_enabled(False)\n"
        "torch.set_default_device('meta')\n"
        "torch.set_printoptions(precision=1)\n"
        "torch.__future__.set_swap_module_params_on_conversion(True)\n"
        "open('file', 'w').close()\n"
        "os.environ['A'] = '1'\n"
        "sys.path.clear()\n"
    )
    page = PAGE + "\n" + PAGE.replace("x.", "y.")
    out = "torch.float32 True\ntensor([0.2500])\nFalse\n[] False True\n"
    files = {"page": page, "x.py": look + change, "x.out": out}
    site({**files, "y.py": look, "y.out": out}).assert_outcomes(passed=2)


def test_neighbours_are_forgotten(site, pytester):
    """Programs of two folders may call their neighbours the same."""
    for folder in ["p", "q"]:
        (pytester.path / "snippets" / folder).mkdir()
    result = site(
        {
            "page": PAGE.replace("x.", "p/x.") + PAGE.replace("x.", "q/x."),
            **{f"{name}/x.py": "from y import a\nprint(a)" for name in "pq"},
            **{f"{name}/y.py": f"a = '{name}'" for name in "pq"},
            **{f"{name}/x.out": f"{name}\n" for name in "pq"},
        }
    )
    result.assert_outcomes(passed=2)
    assert not list(pytester.path.rglob("snippets/**/__pycache__"))


def test_random_numbers_do_not_depend_on_the_programs_before(site, pytester):
    draw = "import random, torch\nprint(random.random(), torch.rand(1).item())"
    page = PAGE + "\n" + PAGE.replace("x.", "y.")
    site({"page": page, "x.py": draw, "y.py": draw + "\n"}, "--update")
    first, second = ((pytester.path / "snippets" / n) for n in ["x.out", "y.out"])
    assert first.read_text() == second.read_text()
    site({}).assert_outcomes(failed=2)  # another process draws other numbers


def test_what_did_not_run_is_counted_and_its_reason_printed(site):
    page = ALONE.replace("python", '{.python notest reason="needs two GPUs"}')
    old = "# needs torch >= 99.0\nprint('a')"
    result = site({"page": page + "\n" + PAGE, "x.py": old, "x.out": "a\n"})
    assert "documented programs: 0 ran, 2 did not" in result.outlines
    assert "  did not run: docs/en/page.md:1: needs two GPUs" in result.outlines
    assert "docs/en/page.md:5: snippets/x.py needs torch >= 99.0" in one_line(result)


def test_a_test_is_named_after_its_page_and_program(site):
    files = {"page": PAGE, "x.py": "print('a')", "x.out": "b\n"}
    text = one_line(site(files))
    assert "FAILED docs/en/page.md::snippets/x.py - docs/en/page.md:5: " in text


def test_one_program_of_one_page_can_be_named(site, pytester):
    site({"page": PAGE, "x.py": "print('a')", "x.out": "a\n"})
    test = "docs/en/page.md::snippets/x.py"
    pytester.runpytest_subprocess(test).assert_outcomes(passed=1)
