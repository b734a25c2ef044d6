"""Run every program of the pages and compare what it prints with what they document.

pytest-markdown-docs collects the programs; the runner below runs each once, whichever
pages show it, and compares. A program that ends in an error prints that error's last
line, as Python does; the output documents it like any other line.
"""

import contextlib
import datetime
import difflib
import functools
import gc
import io
import itertools
import os
import platform
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
import types
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from resource import RLIMIT_AS, RLIMIT_FSIZE, getrlimit, setrlimit

import pytest
from packaging.version import Version
from pages import PageError, read_page, tokens
from pytest_markdown_docs._runners import _Runner, register_runner
from pytest_markdown_docs.plugin import MarkdownInlinePythonItem, MarkdownTextFile
from verified import ROOT, SNIPPETS, Run, hash_of, name_of, read_runs
from xdist.scheduler import LoadScopeScheduling

OUTPUT_LIMIT = 1_000_000  # characters a program may print
FILE_LIMIT = 100_000_000  # bytes a file may take that a program writes
MEMORY_LIMIT = 8_000_000_000  # bytes of addresses that a program may ask for
STATE = [  # what a program may change in torch: how it is read, and put back
    ("get_default_dtype", "set_default_dtype"),
    ("is_grad_enabled", "set_grad_enabled"),
    ("is_anomaly_enabled", "set_anomaly_enabled"),
    ("are_deterministic_algorithms_enabled", "use_deterministic_algorithms"),
    ("get_num_threads", "set_num_threads"),
]
FUTURE = [  # the same in torch.__future__, where this torch has it
    (
        f"get_{word}_module_params_on_conversion",
        f"set_{word}_module_params_on_conversion",
    )
    for word in ["swap", "overwrite"]
]


# What a release of torch adds of its own to what processes print.
NOISE = re.compile(r"^\[Gloo\] Rank .*\n", re.M)
LIBRARIES = {"timm", "torchvision", "transformers", "x_transformers", "kornia"}


class Wrong(Exception):
    """A program did not do what its page documents."""


class Refused(BaseException):
    """A program did what no page may show; not an Exception it could catch.

    The message goes on after the name of the program.
    """


REMEDY_OF_A_WARNING = "mend what it warns of, or catch it and print it"
BUILDS = {  # the tests of a build, and which: files, or the names of tests
    "tests/test_browser.py": "site",
    "tests/test_found.py": "site",
    "tests/test_matrix.py": "site",
    "tests/test_plain.py": "site",
    "tests/test_site.py": "site",
    "tests/test_verified.py": "site",
    "tests/test_weight.py": "site",
    "test_each_cell_of_a_table_is_noticed": "site",
    "tests/test_walk.py": "another site",  # or one worker had most of the work
    "tests/test_offline.py": "archive",
}
TOO_MUCH = f"printed more than {OUTPUT_LIMIT} characters; print less"


# --- running -----------------------------------------------------------------


class Printed(io.StringIO):
    """What a program prints, up to OUTPUT_LIMIT characters."""

    def write(self, text):
        if self.tell() + len(text) > OUTPUT_LIMIT:
            raise Refused(TOO_MUCH)
        return super().write(text)


@contextlib.contextmanager
def left_as_found(main, uses_torch):
    """Run the body as ``__main__`` in an empty folder, then put all back.

    As with Python itself, a program may import its neighbours; they are forgotten.
    """
    neighbours = str(Path(main.__file__).parent)
    undo = [(random.setstate, random.getstate())]
    if uses_torch:
        undo += torch_state()
    environ, path, modules = os.environ.copy(), sys.path.copy(), sys.modules.copy()
    running = threading.enumerate()
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as folder:
        patch.setitem(sys.modules, "__main__", main)
        patch.setattr(os, "_exit", functools.partial(exit_child, os.getpid(), os._exit))
        patch.setattr(sys, "dont_write_bytecode", True)
        patch.setattr(sys, "excepthook", sys.excepthook)  # torch.distributed sets it
        patch.chdir(folder)
        sys.path.insert(0, neighbours)
        try:
            yield
        finally:
            sys.path[:] = path
            for name in sys.modules.keys() - modules.keys():
                file = getattr(sys.modules[name], "__file__", None)
                if file and file.startswith(neighbours):
                    del sys.modules[name]
            if os.environ != environ:
                os.environ.clear()
                os.environ.update(environ)
            for put, value in undo:
                put(value)
    for thread in threading.enumerate():
        if thread not in running and not thread.daemon:
            raise Refused(f"leaves the thread {thread.name} running; join it")


@functools.cache
def import_torch():
    """Import torch, and spare the garbage collector what it is made of.

    To walk all of that again and again would take longer than the programs do.
    """
    gc.disable()
    try:
        import torch
    finally:
        gc.freeze()
        gc.enable()
    return torch


def torch_state():
    """Return what puts the state of torch back: pairs of a function and its value."""
    torch = import_torch()
    pairs = [(getattr(torch, get), getattr(torch, put)) for get, put in STATE]
    future = torch.__future__
    for get, put in FUTURE:
        if hasattr(future, get):
            pairs.append((getattr(future, get), getattr(future, put)))
    undo = [(functools.partial(put_back, get, put), get()) for get, put in pairs]
    undo.append((torch.set_rng_state, torch.get_rng_state()))
    options = vars(torch._tensor_str.PRINT_OPTS).copy()
    undo.append((lambda options: torch.set_printoptions(**options), options))
    undo.append((keep_methods, {*vars(torch.nn.Module)}))
    undo.append((leave_group, torch.distributed))
    if hasattr(torch, "set_default_device"):
        undo.append((torch.set_default_device, None))
    return undo


def put_back(get, put, value):
    """Put back what a program changed, and that alone.

    The first ``use_deterministic_algorithms`` of a process imports the compiler.
    """
    if get() != value:
        put(value)


def leave_group(distributed):
    """End the process group of a program that failed before it did."""
    if distributed.is_available() and distributed.is_initialized():
        distributed.destroy_process_group()


def keep_methods(names):
    """Take from nn.Module what a library gave it; it gives it again when need be."""
    from torch.nn import Module

    for name in vars(Module).keys() - names:
        delattr(Module, name)


@functools.cache
def prepare_libraries():
    """Let the libraries whose models the recipes look into run beside other programs.

    PyPI's torchvision for Linux is built for CUDA: beside a torch for the CPU its
    operators do not load, and its import fails where it describes them. Their names are
    enough to build models. transformers would leave threads running; it patches
    functions of torch, which torch notes down for good on the first use of a device.
    """
    import torch

    with torch.device("meta"):
        torch.empty(0)  # now it notes them down, and keeps them
    os.environ["HF_DEACTIVATE_ASYNC_LOAD"] = "1"
    try:
        import torchvision  # noqa: F401
    except RuntimeError:
        library = torch.library.Library("torchvision", "DEF")
        for name in ["nms", "qnms"]:
            library.define(f"{name}(Tensor dets, Tensor scores, float iou) -> Tensor")
        return library  # kept by the cache: the names go with it
    except ImportError:
        return None  # the program says what is missing


def exit_child(parent, really, code):
    """Stand in for ``os._exit``: a forked child may end so, the tests may not."""
    if os.getpid() == parent:
        raise Refused("calls os._exit; let it end by itself")
    really(code)


def limit():
    """Let this process take no more memory, and write no larger a file, than it may.

    Beyond what it has: torch alone takes gigabytes of addresses. What asks for more
    gets an error, which its page does not document.
    """
    used = 0
    with contextlib.suppress(OSError):  # only Linux tells, and only it heeds the limit
        pages = Path("/proc/self/statm").read_text().split()[0]
        used = int(pages) * os.sysconf("SC_PAGE_SIZE")
    for what, most in [(RLIMIT_AS, used + MEMORY_LIMIT), (RLIMIT_FSIZE, FILE_LIMIT)]:
        setrlimit(what, (most, getrlimit(what)[1]))


@contextlib.contextmanager
def limited():
    """Limit what the body may take."""
    before = {what: getrlimit(what) for what in [RLIMIT_AS, RLIMIT_FSIZE]}
    limit()
    try:
        yield
    finally:
        for what, limits in before.items():
            setrlimit(what, limits)


@contextlib.contextmanager
def on_device(device, grad):
    """Make ``cuda:0`` available, or not: for real where there is a GPU, else faked.

    What is moved to or made on a fake ``cuda:0`` becomes a fake tensor, which knows its
    device and holds no data; all else stays real. Autograd is off, for a graph over
    fake ``cuda`` tensors would abort the process.
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
            stack.enter_context(torch.set_grad_enabled(grad))
        elif is_faked():
            patch.setattr(torch.cuda, "is_available", lambda: True)
            patch.setattr(torch.cuda, "_lazy_init", lambda: None)
            patch.setattr(FakeTensorMode, "avoid_device_init", True)
            stack.enter_context(torch.no_grad())
            stack.enter_context(fake_cuda())
        yield


def is_faked():
    """Whether ``cuda:0`` has to be faked, for want of a GPU."""
    import torch

    return not torch.cuda.is_available()


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
def run_here(code, filename, device, grad=True):
    """Run the code in this process; return what it printed and the traceback, if any.

    The printed text ends with the last line(s) of the error, as Python prints it.
    """
    if device == "cuda" and is_faked():
        on_cpu = run_here(code, filename, "cpu")[0]
        if run_here(code, filename, "cpu", grad=False)[0] != on_cpu:
            raise Refused(
                "prints something else without gradients, and a fake cuda:0 has none; "
                "split it, so that what is checked on cuda:0 needs none"
            )
    if re.search(r"\b(timm|torchvision|transformers)\b", code):
        prepare_libraries()
    main = types.ModuleType("__main__")
    main.__file__ = filename
    printed, trace = Printed(), ""
    with (
        left_as_found(main, "torch" in code or "torch" in sys.modules),
        on_device(device, grad),
        limited(),
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
    ):
        try:
            exec(compile(code, filename, "exec", dont_inherit=True), main.__dict__)
        except Warning as warning:
            raise Refused(f"warns {warning!r}; {REMEDY_OF_A_WARNING}") from None
        except SystemExit as error:
            raise Refused(f"exits with {error.code!r}; let it end by itself") from None
        except Exception as error:
            frames = error.__traceback__.tb_next
            trace = "".join(traceback.format_exception(type(error), error, frames))
            print(*traceback.format_exception_only(error), sep="", end="")
    return printed.getvalue(), trace


@functools.cache
def run_process(code, filename):
    """Run the code by an interpreter of its own; return the same as run_here."""
    warnings = config.getini("filterwarnings")[0]
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as errors:
        file = Path(folder, Path(filename).name).with_suffix(".py")
        file.write_text(code, "utf-8")
        with subprocess.Popen(
            [sys.executable, "-X", "utf8", "-W", warnings, file.name],
            cwd=folder,
            env=os.environ
            | {
                "PYTHONPATH": str(Path(filename).parent),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,
            preexec_fn=limit,
        ) as process:
            try:
                printed = process.stdout.read(OUTPUT_LIMIT + 1)
                if len(printed) > OUTPUT_LIMIT:
                    raise Refused(TOO_MUCH)
                process.wait()
            finally:  # whether it ended or was ended: no child of it outlives it
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
        errors.seek(max(0, errors.seek(0, os.SEEK_END) - OUTPUT_LIMIT))
        trace = errors.read().decode(errors="replace")
    printed = printed.decode(errors="replace")
    if process.returncode == 0:
        return printed, ""
    trace = trace.replace(str(file), filename)
    *before, last = re.split(r"^Traceback .*\n(?: .*\n)+", trace, flags=re.M)
    if not before:
        status = f"the exit code {process.returncode}"
        raise Refused(f"ended with {status}; let it end by itself\n{trace}")
    if re.search(r"ProcessExitedException: .* terminated with signal", last):
        raise Refused(
            "has a child that died of a signal, which is no result; run it again, and "
            f"mend how its processes end\n{trace}"
        )
    if re.match(r"[\w.]*Warning: ", last):
        raise Refused(f"warns {last.strip()!r}; {REMEDY_OF_A_WARNING}")
    return printed + last, trace


# --- comparing ---------------------------------------------------------------


def check(program, run, update):
    """Run the program for each of its outputs and compare; ``update`` writes instead.

    Raises Wrong with one message for all that differs.
    """
    if reason := needs_newer(program.needs):
        this = f"needs {reason}, this is {version('torch')}"
        pytest.skip(f"{program.place}: {program.name} {this}")
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
            problem = write(output, printed, trace)
        else:
            problem = difference(output, printed, trace)
        if problem:
            problems.append(problem)
    if problems:
        raise Wrong("\n".join(problems))


def judge(program, run):
    """Return what the record says of the program: its verdict, and what goes with it.

    Without a GPU nothing is said of outputs on one.
    """
    imported = {*re.findall(r"^ *(?:from|import) (\w+)", program.text(), re.M)}
    missing = sorted(n for n in imported & LIBRARIES if not find_spec(n))
    if reason := needs_newer(program.needs) or ", ".join(missing):
        return ["needs", reason]
    devices = [device_of(output) for output in program.outputs]
    said = []
    for output, device in zip(program.outputs, devices, strict=True):
        if device == "cpu" or not is_faked():
            printed, _ = run(device if "cuda" in devices else None)
            said.append((output.text(), NOISE.sub("", printed)))
    documented, printed = map("".join, zip(*said or [("", run(None)[0])], strict=True))
    if printed == documented:
        return ["same"]
    return ["differs", printed]


def needs_newer(needs):
    """Return the torch that is asked for, ``"2.5"`` or newer, if this is too old."""
    if needs and Version(needs) > Version(version("torch")):
        return f"torch >= {needs}"
    return None


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


def write(output, printed, trace):
    """Make the output file say what was printed, and note it for the summary."""
    if output.file.is_file() and output.file.read_bytes() == printed.encode():
        return
    output.file.write_text(printed, "utf-8", newline="\n")
    written.append(output.name + (", which ends in an error: read it" if trace else ""))


# --- pytest ------------------------------------------------------------------

written = []  # the files --update or --reviewed wrote
config = None  # pytest's configuration, which a runner is not handed


# {name: [verdict, …]}: what the record will say of what ran here, and anywhere
found, verdicts = {}, {}
mutants = {}  # {kind: [tried, survived]}: see test_mutants.py


class Runner(_Runner):
    """Runs a program and compares; a subclass says where it runs."""

    def runtest(self, test, args, *, asyncio_runner=None):
        program = program_at(test.source_path, test.start_line)
        filename = str(program.file or program.page)
        run = functools.partial(self.run, program.text(), filename)
        if config.option.record:
            found[name_of(program.file)] = judge(program, run)
        else:
            check(program, run, config.option.update)

    def repr_failure(self, test, excinfo, style=None):
        error = excinfo.value
        if isinstance(error, Wrong | PageError):
            return str(error)
        program = program_at(test.source_path, test.start_line)
        where = f"{program.place}: {program.name}"
        if isinstance(error, Refused):
            return f"{where} {error}"
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

    @staticmethod
    def run(code, filename, device):
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

    group.addoption(
        "--record",
        action="store_true",
        help="record in snippets/verified/ what each program and lab prints",
    )
    group.addoption(
        "--all-mutants",
        action="store_true",
        help="try all mutants, not a sample: see tests/test_mutants.py",
    )


def pytest_configure(config):
    globals()["config"] = config
    # Type checkers that programs call would speak the language of who runs the tests.
    os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}


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


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Hand on to the process that writes the record what a program was found to do."""
    report = yield
    if call.when == "call" and isinstance(item, MarkdownInlinePythonItem):
        name = item.name.removeprefix("snippets/")
        if config.option.record and report.failed:
            found[name] = ["failed", str(call.excinfo.value).splitlines()[0]]
        elif config.option.update and report.passed:
            found[name] = ["same"]
        report.user_properties += [("record", entry) for entry in found.items()]
        found.clear()
    return report


def pytest_runtest_logreport(report):
    told = report.user_properties if report.when == "call" else []
    if report.when == "???":  # of xdist: the program ended the process that ran it
        name = report.nodeid.partition("::snippets/")[2]
        verdicts.update({name: ["failed", "it ended the process"]} if name else {})
    verdicts.update(entry for kind, entry in told if kind == "record")
    for kind, tried, survived in (counts for kind, counts in told if kind == "mutants"):
        mutants[kind] = mutants.get(kind, [0, 0])
        mutants[kind][0] += tried
        mutants[kind][1] += survived


def pytest_sessionfinish(session):
    """Write the record of what ran, beside what it says of other programs."""
    worker, root = hasattr(session.config, "workerinput"), session.config.rootpath
    if not verdicts or worker or root != ROOT:  # of a test of the tests
        return
    device = "cpu" if is_faked() else "cuda"
    run = Run(
        version("torch"),
        platform.python_version(),
        platform.platform(),
        device,
        str(datetime.date.today()),
        {},
    )
    before = next((old.programs for old in read_runs() if old.file == run.file), {})
    for name, said in {**before, **verdicts}.items():
        file = next((p for p in [SNIPPETS / name, ROOT / name] if p.is_file()), None)
        if not file:
            continue  # it is gone
        if name in verdicts:
            said = [said[0], hash_of(file), *said[1:]]
        run.programs[name] = said
    if run.programs != before:
        run.write()
        written.append(str(run.file.relative_to(ROOT)))


class Scheduler(LoadScopeScheduling):
    """With ``-n 2``: one process runs a program for all pages, one builds the site."""

    def _split_scope(self, nodeid):
        file, _, name = nodeid.partition("::")
        group = BUILDS.get(file) or BUILDS.get(name.partition("[")[0])
        return group or (name if file.endswith(".md") else nodeid)

    def remove_node(self, node):
        """Do not run again what ended its process: it would end the next one too."""
        work = self.assigned_work[node]
        left = [(unit, n) for unit in work.values() for n in unit if not unit[n]]
        for unit, name in left[:1]:
            unit[name] = True
        for scope in [scope for scope, unit in work.items() if all(unit.values())]:
            del work[scope]
        super().remove_node(node)
        return left[0][1] if left else None

    def _reschedule(self, node):
        """Give enough: a process runs a test when it knows the next, or that none is.

        To one in the place of one that died, xdist gives one, and it would wait.
        """
        while not node.shutting_down:
            super()._reschedule(node)
            if self._pending_of(self.assigned_work[node]) > 1:
                break


def pytest_xdist_make_scheduler(config, log):
    return Scheduler(config, log)


def pytest_terminal_summary(terminalreporter):
    """Say how many programs of the pages ran, which did not, and what was written."""
    ran, not_run = 0, []
    for outcome, reports in terminalreporter.stats.items():
        for report in reports:
            name, when = (getattr(report, word, "") for word in ["nodeid", "when"])
            if ".md::" not in name or when != "call":
                continue
            if outcome == "skipped":
                not_run.append(report.longrepr[2])
            else:
                ran += 1
    for page in sorted(config.rootpath.glob("docs/**/*.md")):
        with contextlib.suppress(PageError):  # reported where it was collected
            for program in read_page(page, config.rootpath):
                if "notest" in program.options:
                    not_run.append(f"{program.place}: {program.options['reason']}")
    line = terminalreporter.write_line
    line(f"documented programs: {ran} ran, {len(not_run)} did not")
    for text in not_run:
        line(f"  did not run: {text}")
    for name in written:
        line(f"  wrote {name}")
    for kind, (tried, survived) in sorted(mutants.items()):
        line(f"mutants of {kind}: {tried} tried, {survived} not noticed")
