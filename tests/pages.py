"""Read a page once: its programs, and the outputs documented below each.

A program is a ``python`` fence; each ``output`` fence up to the next program is
evidence of what it prints. Both usually include a file of ``snippets/``, with the
preprocessor and the settings the site is built with.
"""

import functools
import itertools
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from markdown import Markdown
from markdown_it import MarkdownIt
from mkdocs.utils import yaml_load
from pymdownx.snippets import SnippetExtension, SnippetMissingError

INCLUDE = re.compile(r'--8<-- "([^"]+)"\n')
CODE = re.compile(r"(`+) ?(.+?) ?\1")
HEADING = re.compile(r"(.+) \{ #([\w-]+) \}")
OPTION = re.compile(r'\s*(?:(\w+)="([^"]*)"|(\S+))')
INFO = re.compile(r"\{\.(\w+)( [^{}]+)?\}|(\w+)( .+)?")
OPTIONS = {  # what a fence of each language may say
    "python": {"hl_lines", "notest", "reason", "runner:process"},
    "output": set(),
}
LINES = re.compile(r"\d+([ -]\d+)*")
NEEDS = re.compile(r"# needs torch >= (\d+\.\d+)\n")


class PageError(Exception):
    """What is wrong with a page: ``page:line: what; remedy``."""


def lend_settings(root, folder):
    """Give a folder elsewhere the settings of this project, and the way to its code."""
    settings = (root / "pyproject.toml").read_text("utf-8")
    for name in ["tests", "docs/theme"]:
        settings = settings.replace(f'"{name}"', f'"{root / name}"')
    (folder / "pyproject.toml").write_text(settings, "utf-8")
    shutil.copy(root / "mkdocs.yml", folder)


@dataclass
class Fence:
    """A fenced block: where it stands, its options and its raw text."""

    page: Path
    line: int
    options: dict
    raw: str
    root: Path

    @property
    def place(self):
        """``page:line``, as an editor understands it."""
        return f"{self.page.relative_to(self.root)}:{self.line}"

    @functools.cached_property
    def file(self):
        """The file the whole block is included from, or None."""
        include = INCLUDE.fullmatch(self.raw)
        return snippets(self.root)[1] / include[1] if include else None

    @property
    def name(self):
        """How to call the block: its file below the root, or its line."""
        return (
            str(self.file.relative_to(self.root)) if self.file else f"line {self.line}"
        )

    def text(self):
        """Return the block with its includes expanded, to the last newline.

        An output file is taken byte for byte; expansion would mend its line endings.
        Raises PageError when an included file is missing or not UTF-8.
        """
        expand, _ = snippets(self.root)
        try:
            if self.file and self.file.suffix == ".out":
                return self.file.read_bytes().decode()
            lines = expand(self.raw.splitlines())
        except SnippetMissingError as error:
            raise PageError(
                f"{self.place}: {error}; create it in snippets/ or mend the include"
            ) from None
        except (OSError, UnicodeDecodeError) as error:
            raise PageError(f"{self.place}: cannot read {self.name}: {error}") from None
        return "\n".join(lines) + ("" if "--8<--" in self.raw else "\n")


@dataclass
class Program(Fence):
    """A program with the outputs documented below it."""

    outputs: list[Fence] = field(default_factory=list)

    @functools.cached_property
    def needs(self):
        """The torch release its first line asks for (``"2.5"``), or None."""
        code = self.text()
        if not code.startswith("# needs"):
            return None
        if not (needs := NEEDS.match(code)):
            raise PageError(
                f"{self.place}: the first line of {self.name} asks for something "
                "unknown; write exactly `# needs torch >= 2.5`"
            )
        return needs[1]


@functools.cache
def snippets(root):
    """Return pymdownx.snippets' expansion, set up as in mkdocs.yml, and its base."""
    with (root / "mkdocs.yml").open(encoding="utf-8") as file:
        config = yaml_load(file)
    options = config["markdown_extensions"]["pymdownx.snippets"]
    (base,) = (root / path for path in options["base_path"])
    extension = SnippetExtension(**{**options, "base_path": [str(base)]})
    return Markdown(extensions=[extension]).preprocessors["snippet"].run, base


@functools.cache
def tokens(text):
    """Parse Markdown, fences inside tabs and admonitions included."""
    return MarkdownIt("commonmark").disable("code").enable("table").parse(text)


@functools.cache
def read_page(path, root):
    """Return the programs of the page, in order, each with its outputs.

    Raises PageError for an unreadable page, an unknown language or option, a program
    skipped without a reason, or an output that belongs to no program.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        where = path.relative_to(root)
        raise PageError(f"{where}:1: cannot read it: {error}; save as UTF-8") from None
    programs = []
    for token in tokens(text):
        if token.type != "fence":
            continue
        language, options = read_info(token.info)
        fence = path, token.map[0] + 1, options, token.content, root
        if problem := wrong_with(token, language, options, programs):
            raise PageError(f"{Fence(*fence).place}: {problem}")
        if language == "python":
            programs.append(Program(*fence))
        else:
            programs[-1].outputs.append(Fence(*fence))
    return programs


def subpages(root, lang, folder):
    """Return the pages of a folder, but for its index."""
    pages = sorted(root.glob(f"docs/{lang}/{folder}/*.md"))
    return [page for page in pages if page.stem != "index"]


@dataclass
class Section:
    """A ``##`` section of a page: its heading, the text below it, its programs."""

    place: str
    heading: str
    id: str
    text: str
    programs: list[Program]


def sections(page, root):
    """Yield the sections of the page but the last, which is "See also".

    Raises PageError for a heading that is none of a section, or another last one.
    """
    text = page.read_text("utf-8")
    lines, heads = text.splitlines(), []
    for token, inline in itertools.pairwise(tokens(text)):
        found = HEADING.fullmatch(inline.content)
        if token.type != "heading_open" or not found or token.tag == "h1":
            continue
        if token.tag != "h2":
            raise PageError(
                f"{page.relative_to(root)}:{token.map[0] + 1}: a heading below `##`, "
                "which no test of the sections reads; begin it with `##`"
            )
        heads.append((token.map[0], *found.groups()))
    if not heads or heads[-1][2] != "see-also":
        raise PageError(
            f"{page.relative_to(root)}: does not end with ## … {{ #see-also }}; add it"
        )
    for (start, heading, id), (end, *_) in itertools.pairwise(heads):
        programs = [p for p in read_page(page, root) if start < p.line <= end]
        place = f"{page.relative_to(root)}:{start + 1}"
        yield Section(place, heading, id, "\n".join(lines[start + 1 : end]), programs)


def code(text):
    """Return what the text has in backticks."""
    return [found[2] for found in CODE.finditer(text)]


def printed(program):
    """Return what the program prints, as its page documents it."""
    return "".join(output.text() for output in program.outputs)


def read_info(info):
    """Return the language and options of ``python hl_lines="1"`` or ``{.python …}``."""
    found = INFO.fullmatch(info)
    if not found:
        return info, {}
    words = OPTION.findall(found[2] or found[4] or "")
    return found[1] or found[3], {key or word: value for key, value, word in words}


def wrong_with(token, language, options, programs):
    """Return what is wrong with the first line of a fence, and the remedy, or None."""
    if token.markup != "```":
        return f"a fence of {token.markup}; write exactly three backticks"
    if language not in OPTIONS:
        return (
            f"unknown language {language!r}; a program is `python` or `{{.python …}}`, "
            "its output `output`"
        )
    known = sorted(OPTIONS[language])
    if unknown := sorted(options.keys() - OPTIONS[language]):
        return f"unknown option {unknown[0]!r}; known in `{language}`: {known}"
    if not LINES.fullmatch(options.get("hl_lines", "1")):
        return f'hl_lines={options["hl_lines"]!r} names no lines; write "3" or "3 5-7"'
    if ("notest" in options) != bool(options.get("reason")):
        return 'a skipped program says why: {.python notest reason="…"}'
    if language == "output" and not programs:
        return "an output without a program above it; include its program first"
    if language == "output" and "notest" in programs[-1].options:
        return "an output of a program that never runs; delete it, or run the program"
    return None
