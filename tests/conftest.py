"""Run every program of the pages and compare what it prints with what they document.

pytest-markdown-docs collects the programs; the runner below runs each once, whichever
pages show it, and compares. A program that ends in an error prints that error's last
line, as Python does; the output documents it like any other line.
"""

import contextlib
import difflib
import functools
import io
import itertools
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import traceback
import types
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.version import Version
from pages import PageError, read_page, tokens
from pytest_markdown_docs._runners import _Runner, register_runner
from pytest_markdown_docs.plugin import MarkdownInlinePythonItem, MarkdownTextFile

OUTPUT_LIMIT = 1_000_000  # characters a program may print
STATE = [  # what a program may change in torch: how it is read, and put back
    ("get_default_dtype", "set_default_dtype"),
    ("is_grad_enabled", "set_grad_enabled"),
    ("is_anomaly_enabled", "set_anomaly_enabled"),
    ("are_deterministic_algorithms_enabled", "use_deterministic_algorithms"),
    ("get_num_threads", "set_num_threads"),
    ("get_rng_state", "set_rng_state"),
]


class Wrong(Exception):
    """A program did not do what its page documents."""


class TooMuch(BaseException):
    """A program printed more than OUTPUT_LIMIT; not an Exception it could catch."""


# --- running -----------------------------------------------------------------


class Printed(io.StringIO):
    """What a program prints, up to OUTPUT_LIMIT characters."""

    def write(self, text):
        if self.tell() + len(text) > OUTPUT_LIMIT:
            raise TooMuch
        return super().write(text)


@contextlib.contextmanager
def left_as_found(main, uses_torch):
    """Run the body as ``__main__`` in an empty folder, then put all back."""
    undo = [(random.setstate, random.getstate())]
    if uses_torch:
        import torch

        undo += [(getattr(torch, put), getattr(torch, get)()) for get, put in STATE]
        undo.append((torch.set_default_device, None))
    environ, path = os.environ.copy(), sys.path.copy()
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as folder:
        patch.setitem(sys.modules, "__main__", main)
        patch.chdir(folder)
        try:
            yield
        finally:
            for put, value in undo:
                put(value)
            sys.path[:] = path
            if os.environ != environ:
                os.environ.clear()
                os.environ.update(environ)


@contextlib.contextmanager
def on_device(device):
    """Make ``cuda:0`` available, or not: for real where there is a GPU, else faked.

    What is moved to or made on a fake ``cuda:0`` becomes a fake tensor, which knows its
    device and holds no data; all else stays real. Autograd is off, for a backward pass
    over fake ``cuda`` tensors would abort the process.
    """
    if device is None:
        yield
        return
    import torch
    from torch._subclasses.fake_tensor import FakeTensorMode

    with contextlib.ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        if device == "cpu":
            patch.setattr(torch.cuda, "is_available", lambda: False)
        elif not torch.cuda.is_available():
            patch.setattr(torch.cuda, "is_available", lambda: True)
            patch.setattr(torch.cuda, "_lazy_init", lambda: None)
            patch.setattr(FakeTensorMode, "avoid_device_init", True)
            stack.enter_context(torch.no_grad())
            stack.enter_context(fake_cuda())
        yield


def fake_cuda():
    """Return a torch mode that runs on fake tensors whatever concerns ``cuda``."""
    import torch
    from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode
    from torch.utils._python_dispatch import TorchDispatchMode

    fake = FakeTensorMode(allow_non_fake_inputs=True)

    class FakeCuda(TorchDispatchMode):
        def __torch_dispatch__(self, func, types, args=(), kwargs=None):
            kwargs = kwargs or {}
            device = torch.device(kwargs.get("device") or "cpu")
            concerned = device.type == "cuda" or FakeTensor in types
            with fake if concerned else contextlib.nullcontext():
                return func(*args, **kwargs)

    return FakeCuda()


@functools.cache
def run_here(code, filename, device):
    """Run the code in this process; return what it printed and the traceback, if any.

    The printed text ends with the last line(s) of the error, as Python prints it.
    """
    main = types.ModuleType("__main__")
    main.__file__ = filename
    printed, trace = Printed(), ""
    with (
        left_as_found(main, "torch" in code),
        on_device(device),
        contextlib.redirect_stdout(printed),
    ):
        try:
            exec(compile(code, filename, "exec", dont_inherit=True), main.__dict__)
        except (Exception, SystemExit) as error:
            frames = error.__traceback__.tb_next
            trace = "".join(traceback.format_exception(type(error), error, frames))
            print(*traceback.format_exception_only(error), sep="", end="")
    return printed.getvalue(), trace


@functools.cache
def run_process(code, filename):
    """Run the code by an interpreter of its own; return the same as run_here."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as errors:
        file = Path(folder, Path(filename).name).with_suffix(".py")
        file.write_text(code, "utf-8")
        command = [sys.executable, "-X", "utf8", "-W", "error", file.name]
        with subprocess.Popen(
            command,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
        ) as process:
            try:
                printed = process.stdout.read(OUTPUT_LIMIT + 1).decode()
                if len(printed) > OUTPUT_LIMIT:
                    raise TooMuch
                process.wait()
            except BaseException:  # the time limit among them: end its children too
                os.killpg(process.pid, signal.SIGKILL)
                raise
        errors.seek(0)
        trace = errors.read().decode().replace(file.name, filename)
    if process.returncode == 0:
        return printed, ""
    last = re.split(r"^Traceback .*\n(?: .*\n)+", trace, flags=re.M)[-1]
    return printed + last, trace


# --- comparing ---------------------------------------------------------------


def check(program, run, update):
    """Run the program for each of its outputs and compare; ``update`` writes instead.

    Raises Wrong with one message for all that differs.
    """
    if program.needs and Version(program.needs) > Version(torch := version("torch")):
        pytest.skip(f"{program.name} needs torch >= {program.needs}, this is {torch}")
    if not program.outputs:
        printed, trace = run(None)
        if printed:
            raise Wrong(
                f"{program.place}: {program.name} prints {printed.splitlines()[0]!r} "
                "and no output is documented; include its .out file in an `output` "
                f"fence below the program\n{trace}"
            )
    devices = [device_of(output) for output in program.outputs]
    problems = []
    for output, device in zip(program.outputs, devices, strict=True):
        printed, trace = run(device if "cuda" in devices else None)
        if not printed:
            problem = (
                f"{output.place}: {program.name} prints nothing; delete this output"
                + (f" and {output.name}" if output.file else "")
            )
        elif update and output.file:
            problem = write(output, printed)
        else:
            problem = difference(output, printed, trace)
        if problem:
            problems.append(problem)
    if problems:
        raise Wrong("\n".join(problems))


def device_of(output):
    """The device an output is evidence for: ``cuda`` for ``x.cuda.out``."""
    return "cuda" if output.file and output.file.suffixes[-2:-1] == [".cuda"] else "cpu"


def difference(output, printed, trace):
    """Return what differs between the documented output and what was printed, or None.

    The message names the wrong line in the output file, or in the page for a typed
    output, and shows the traceback of an error that is not documented.
    """
    if output.file and not output.file.is_file():
        return (
            f"{output.place}: {output.name} does not exist; write it with "
            f"`make update` (pytest --update) and review it\n{printed}{trace}"
        )
    documented = output.text()
    if documented == printed:
        return None
    lines = itertools.zip_longest(documented.splitlines(True), printed.splitlines(True))
    number, (says, said) = next(
        (n, two) for n, two in enumerate(lines, 1) if len({*two}) > 1
    )
    where = f"{output.name}:{number}" if output.file else f"line {output.line + number}"
    problem = (
        f"{output.place}: {where} documents {says!r}, the program printed {said!r}; "
        "mend the program, or accept what ran with `make update` and review it"
    )
    diff = difflib.ndiff(documented.splitlines(), printed.splitlines())
    return "\n".join([problem, *diff, trace])


def write(output, printed):
    """Make the output file say what was printed, and note it for the summary."""
    if output.file.is_file() and output.file.read_bytes() == printed.encode():
        return
    output.file.write_text(printed, "utf-8", newline="\n")
    written.append(output.name)


# --- pytest ------------------------------------------------------------------

written = []  # the output files --update wrote
config = None  # pytest's configuration, which a runner is not handed


class Runner(_Runner):
    """Runs a program and compares; a subclass says where it runs."""

    def runtest(self, test, args, *, asyncio_runner=None):
        program = program_at(test.source_path, test.start_line)
        filename = str(program.file or program.page)
        run = functools.partial(self.run, program.text(), filename)
        check(program, run, config.option.update)

    def repr_failure(self, test, excinfo, style=None):
        error = excinfo.value
        if isinstance(error, Wrong | PageError):
            return str(error)
        program = program_at(test.source_path, test.start_line)
        where = f"{program.place}: {program.name}"
        if isinstance(error, TooMuch):
            return f"{where} printed more than {OUTPUT_LIMIT} characters; print less"
        if "Timeout" in str(error):
            return f"{where} did not end: {error}; make it end, or split it"
        return f"{where} could not be run\n{excinfo.getrepr(style='short')}"


@register_runner(default=True)
class here(Runner):  # lower case, for a page names its runner by the class
    """The usual runner: inside the process of the tests."""

    run = staticmethod(run_here)


@register_runner()
class process(Runner):
    """``{.python runner:process}``: by an interpreter of its own, as a reader would."""

    def run(self, code, filename, device):
        return run_process(code, filename)


def program_at(page, line):
    """Return the program whose fence opens on the given line of the page."""
    programs = read_page(page, config.rootpath)
    return next(program for program in programs if program.line == line)


def pytest_addoption(parser):
    group = parser.getgroup("documentation")
    group.addoption(
        "--update",
        action="store_true",
        help="write what the programs print into their .out files",
    )
    group.addoption(
        "--reviewed",
        action="store_true",
        help="record that each page was read beside its twin in the other language",
    )


def pytest_configure(config):
    globals()["config"] = config


@pytest.hookimpl(tryfirst=True)
def pytest_markdown_docs_markdown_it():
    """Give pytest-markdown-docs our parser: one that parses each page once."""
    return types.SimpleNamespace(parse=tokens)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    """Name each test after its page and program, not after a line that moves.

    A page that cannot be read is reported as one line, not as a traceback.
    """
    report = yield
    if not isinstance(collector, MarkdownTextFile):
        return report
    try:
        items = [
            MarkdownInlinePythonItem.from_parent(
                collector,
                name=program_at(collector.path, item.start_line).name,
                test_definition=item.test_definition,
            )
            for item in report.result
        ]
        read_page(collector.path, collector.config.rootpath)
    except PageError as error:
        return pytest.CollectReport(collector.nodeid, "failed", str(error), [])
    return pytest.CollectReport(collector.nodeid, "passed", None, items)


def pytest_terminal_summary(terminalreporter):
    """Say how many programs of the pages ran, which never do, and what was written."""
    ran = [
        report
        for reports in terminalreporter.stats.values()
        for report in reports
        if ".md::" in getattr(report, "nodeid", "")
        and getattr(report, "when", "") == "call"
    ]
    never = []
    for page in sorted(config.rootpath.glob("docs/**/*.md")):
        with contextlib.suppress(PageError):  # reported where it was collected
            for program in read_page(page, config.rootpath):
                if "notest" in program.options:
                    never.append(f"{program.place}: {program.options['reason']}")
    line = terminalreporter.write_line
    line(f"documented programs: {len(ran)} ran, {len(never)} never run")
    for text in never:
        line(f"  never run: {text}")
    for name in written:
        line(f"  wrote {name}")
