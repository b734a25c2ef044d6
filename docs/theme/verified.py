"""On which torch the programs ran, and what each printed there.

A run writes a file of snippets/verified/, which `make verify` and `make update` start:
for each program and lab a verdict, and a hash of what was run and compared. Of a
program that changed since, a run says nothing. The foot of each page tells what the
runs say of its programs, and `{{ releases saving/x.py }}` what they say of one.
"""

import difflib
import functools
import hashlib
import itertools
import json
import re
from collections import defaultdict
from dataclasses import dataclass
from html import escape
from pathlib import Path
from textwrap import shorten

from mkdocs.exceptions import PluginError
from packaging.version import Version

ROOT = Path(__file__).parents[2]
SNIPPETS = ROOT / "snippets"
RUNS = SNIPPETS / "verified"
PRINTED, LINES = 6, 2  # programs and lines that the foot of a page shows at most
# What a run may say of a program, and what goes with it.
VERDICTS = {
    "same": "it printed what is documented",
    "differs": "it printed what follows instead",
    "needs": "it was not run, for want of what follows",
    "failed": "it could not be run, for the reason that follows",
}
SHOW = re.compile(r"^\{\{ (releases|changes|runs)(?: (\S+))? \}\}$", re.M)
# A section that shows releases: its heading, its id and the program.
SECTION = re.compile(
    r"^## (.+) \{ #([\w-]+) \}\n(?:(?!## ).*\n)*?\{\{ releases (\S+) \}\}$", re.M
)
PROGRAM = re.compile(r'^ *--8<-- "([^"\n]+\.py)"$', re.M)
LOCAL = re.compile(r"/\S*/(?=site-packages/|snippets/)")  # of the machine it ran on
IMPORT = re.compile(r"^(?:from|import) (\w+)", re.M)


@dataclass(frozen=True)
class Run:
    """One run of all programs: on what, when, and ``{name: [verdict, hash, …]}``."""

    torch: str
    python: str
    platform: str
    device: str
    date: str
    programs: dict

    @property
    def release(self):
        """The release of torch, without the build: ``2.5.1`` of ``2.5.1+cu124``."""
        return Version(self.torch).base_version

    @property
    def file(self):
        """Where it is recorded."""
        return RUNS / f"{self.release}-{self.device}.json"

    def verdict(self, file):
        """Return ``(verdict, detail)`` for a program or lab, or None if it changed."""
        verdict, hash, *detail = self.programs.get(name_of(file), ["", ""])
        if hash != hash_of(file):
            return None
        return verdict, LOCAL.sub("", detail[0]) if detail else ""

    def write(self):
        """Write its file: a line a program, so that a change is a line."""
        lines = {**vars(self), "programs": None}
        head = json.dumps(lines, ensure_ascii=False, indent=1).removesuffix("null\n}")
        entries = ",\n".join(
            f"  {json.dumps(name)}: {json.dumps(said, ensure_ascii=False)}"
            for name, said in sorted(self.programs.items())
        )
        RUNS.mkdir(exist_ok=True)
        self.file.write_text(f"{head}{{\n{entries}\n }}\n}}\n", "utf-8")


@functools.cache
def read_runs(device=None):
    """Return the runs, on one device or all, the oldest release first.

    Raises ValueError naming a file that is no record.
    """
    runs = []
    for file in RUNS.glob("*.json"):
        try:
            run = Run(**json.loads(file.read_text("utf-8")))
            known = file == run.file and {e[0] for e in run.programs.values()}
            if not known or known - VERDICTS.keys():
                raise ValueError(f"names {run.file.name} and the verdicts {known}")
        except (ValueError, TypeError, LookupError) as error:
            raise ValueError(
                f"{file.relative_to(ROOT)}: is no record of a run: {error}; delete it "
                "and write it again: `make verify TORCH=…`"
            ) from None
        if device in {None, run.device}:
            runs.append(run)
    return sorted(runs, key=lambda run: (run.device, Version(run.release)))


def name_of(file):
    """Return how the record calls a program, ``saving/x.py``, or a lab."""
    return str(file.relative_to(SNIPPETS if file.suffix == ".py" else ROOT))


@functools.cache
def hash_of(file):
    """Return a hash of a program, of the neighbours it imports, and of its outputs.

    Of a lab it is that of the code and the outputs of its cells.
    """
    if file.suffix == ".ipynb":
        cells = json.loads(file.read_text("utf-8"))["cells"]
        code = [cell for cell in cells if cell["cell_type"] == "code"]
        said = [json.dumps([cell["source"], cell["outputs"]]) for cell in code]
    else:
        files = [
            file,
            *neighbours(file),
            *sorted(file.parent.glob(f"{file.stem}.*out")),
        ]
        said = [file.read_text("utf-8") for file in files]
    return hashlib.sha256("\0".join(said).encode()).hexdigest()[:8]


def neighbours(path):
    """Return the programs of the same folder that a program imports, theirs first."""
    found = {}
    for name in IMPORT.findall(path.read_text("utf-8")):
        file = path.with_name(f"{name}.py")
        if file.is_file():
            found |= dict.fromkeys([*neighbours(file), file])
    return [*found]


def history(file):
    """Return ``[[first run, last run, what it printed]]`` for a program, on the CPU.

    Neighbours that printed the same are one. What is documented is None. Where a
    program was not run stands ``(verdict, detail)``, and None as verdict if it changed
    since.
    """
    found = []
    for run in read_runs("cpu"):
        verdict = run.verdict(file) or (None, "")
        said = {"same": None, "differs": verdict[1]}.get(verdict[0], verdict)
        if found and found[-1][2] == said:
            found[-1][1] = run
        else:
            found.append([run, run, said])
    return found


# --- on a page -----------------------------------------------------------------


def on_page_markdown(markdown, *, page, config, files):
    """Show what the runs say where a page asks for it.

    Raises PluginError naming page and line for a program that is not there.
    """
    words = config.extra["words"]

    def show(found):
        what, name = found.groups()
        if what == "runs":
            return "\n".join(table_of_runs(words))
        if what == "changes":
            return "\n".join(table_of_changes(markdown, words))
        if not name or not (SNIPPETS / name).is_file():
            source = page.file.content_string
            line = source.count("\n", 0, source.index(found[0])) + 1
            raise PluginError(
                f"{Path(page.file.abs_src_path).relative_to(ROOT)}:{line}: snippets/"
                f"{name} does not exist; create it or mend its name"
            )
        return "\n".join(table_of_releases(SNIPPETS / name, words))

    return SHOW.sub(show, markdown)


def on_page_content(html, *, page, config, files):
    """Tell the foot of the page what the runs say of its programs."""
    file = Path(page.file.abs_src_path)
    programs = [SNIPPETS / name for name in PROGRAM.findall(page.markdown)]
    programs = [file] if file.suffix == ".ipynb" else [*dict.fromkeys(programs)]
    if programs:
        page.meta["runs"] = foot_of(programs, config.extra["words"])


def table_of_runs(words):
    """Yield on what the runs were, and a table of how many programs said what."""
    verdicts, runs = words["verdicts"], read_runs()
    yield words["ran_on"].format(
        systems=words["comma"].join(
            sorted({r.platform.partition("-")[0] for r in runs})
        ),
        pythons=words["comma"].join(sorted({run.python for run in runs})),
        dates=span_of(sorted(run.date for run in runs)),
    )
    yield f"\n| torch | {' | '.join(verdicts.values())} |"
    yield "|---|" + "---|" * len(verdicts)
    for run in runs:
        said = [verdict for verdict, *_ in run.programs.values()]
        counts = [str(said.count("same")), str(said.count("differs"))]
        counts.append(str(len(said) - sum(map(int, counts))))
        device = "" if run.device == "cpu" else f" ({run.device.upper()})"
        yield f"| {run.release}{device} | {' | '.join(counts)} |"


def table_of_changes(markdown, words):
    """Yield a table of the sections that show releases: between which of them it is."""
    yield f"| {words['change']} | {words['between']} |"
    yield "|---|---|"
    for heading, id, name in SECTION.findall(markdown):
        pairs = itertools.pairwise(history(SNIPPETS / name))
        bounds = [f"{old[1].release} → {new[0].release}" for old, new in pairs]
        yield f"| [{heading}](#{id}) | {'<br>'.join(bounds) or words['unchanged']} |"


def table_of_releases(file, words):
    """Yield a table of what a program printed on which releases."""
    yield f"| torch | {words['printed']} |"
    yield "|---|---|"
    for first, last, said in history(file):
        yield f"| {span(first, last)} | {as_cell(said, words)} |"


def as_cell(said, words):
    """Return what was printed for a cell of a table: each line as code."""
    if said is None:
        return words["documented"]
    if isinstance(said, tuple):
        return reason_of(said, words)
    lines = (line.strip().replace("|", r"\|") for line in said.splitlines())
    return "<br>".join(
        f"``{line}``{{ .printed }}" if "`" in line else f"`{line}`{{ .printed }}"
        for line in lines
        if line
    )


def reason_of(said, words):
    """Return why a program was not run."""
    verdict, detail = said
    reasons = {"needs": words["needs"], "failed": words["failed"]}
    return reasons.get(verdict, words["not_run"]).format(detail)


def span(first, last):
    """Return the releases from one run to another, as one writes them."""
    return span_of([first.release, last.release])


def span_of(texts):
    """Return the first and the last of some texts, or the one there is."""
    first, last = texts[0], texts[-1]
    return first if first == last else f"{first} – {last}"


def foot_of(files, words):
    """Return on which releases all programs printed what is documented, and the rest.

    The rest is ``[(releases, [(programs, what they printed instead, as HTML)])]``.
    """
    runs = read_runs("cpu")
    others, printed = defaultdict(lambda: defaultdict(list)), itertools.count(1)
    fine = {run.release for run in runs}
    for file in files:
        for first, last, said in history(file):
            if said is None:
                continue
            at = runs.index(first), runs.index(last)
            fine -= {run.release for run in runs[at[0] : at[1] + 1]}
            html = as_html(file, said, words)
            if html.startswith("<pre>") and next(printed) > PRINTED:
                html = words["other"]
            others[at][html].append(file.name)
    groups = itertools.groupby(runs, key=lambda run: run.release in fine)
    same = [[*group] for good, group in groups if good]
    return {
        "same": [span(group[0], group[-1]) for group in same],
        "others": [
            (span(runs[a], runs[b]), [(names, said) for said, names in some.items()])
            for (a, b), some in sorted(others.items())
        ],
    }


def as_html(file, said, words):
    """Return what a program printed instead, by the lines that differ, as HTML."""
    if isinstance(said, tuple):
        return escape(reason_of(said, words))
    output = file.with_suffix(".out")
    old = output.read_text("utf-8").splitlines() if output.is_file() else []
    lines = difflib.ndiff(old, said.splitlines())
    lines = [line[2:] for line in lines if re.match(r"\+ +\S", line)]
    if not lines:
        return escape(words["less"])
    shown = [shorten(line, 120, placeholder=" …") for line in lines[:LINES]]
    shown += ["…"] * (len(lines) > LINES)
    return f"<pre>{escape(chr(10).join(shown))}</pre>"
