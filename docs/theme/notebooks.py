"""The labs as pages, and what a page offers for download.

mkdocs-jupyter makes a notebook a page. It would render it with JupyterLab's styles, 100
KB of them compressed; here MkDocs renders its cells as the Markdown they are, so a lab
has the styles, the ids and the checked links of any page. A lab can be downloaded as a
notebook and as a program, every program shown by itself, and all programs of a page as
one notebook. No hook runs a program: outputs are those that the tests compared.
"""

import posixpath
import re
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import jupytext
import nbformat
from hooks import look_of
from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url
from nbformat import v4
from verified import neighbours

ROOT = Path(__file__).parents[2]
SNIPPETS = ROOT / "snippets"
COLAB = "https://colab.research.google.com/github"

ID = re.compile(r" <!-- (#[\w-]+) -->$", re.M)  # what Jupyter does not show
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+\.(?:md|ipynb))(#[^)\s]*)?\)")
NEEDS = re.compile(r"# needs torch >= (\S+)\n")
# What of a page goes into its notebook: headings, programs, outputs.
PART = re.compile(r'^#+ (.+) \{ #([\w-]+) \}$|^ *(```.*)\n *--8<-- "([^"\n]+)"', re.M)
# What changes with, or for, other programs of a process, or is known to a file alone.
ALONE = re.compile(r"\btorch\.(compile\(|(__future__\.)?(set|use)_)|\b__file__\b")
TITLE = re.compile(r'<span class="filename">([\w/]+/(\w+\.py))</span>')


@event_priority(-100)  # after mkdocs-jupyter has put its own in place
def on_pre_page(page, *, config, files):
    """Let MkDocs render a lab, not nbconvert."""
    page.__dict__.pop("render", None)
    return page


@event_priority(50)  # before hooks.py reads the Markdown
def read_lab(markdown, *, page, config, files):
    """Return a notebook as Markdown, and offer it as .ipynb and .py.

    Raises PluginError for a notebook that cannot be read or does not describe itself.
    """
    if not page.file.src_uri.endswith(".ipynb"):
        return markdown
    place = Path(page.file.abs_src_path).relative_to(ROOT)
    try:
        notebook = nbformat.reads(markdown, 4)
        page.meta = {"description": notebook.metadata["description"]}
        sources = [cell.source for cell in notebook.cells]
        needs = next(filter(None, map(NEEDS.match, sources)))
    except (ValueError, KeyError, StopIteration) as error:
        raise PluginError(
            f"{place}: cannot read it: {error!r}; copy a neighbour, write the "
            "description into the metadata of the notebook, and begin its first "
            "program with `# needs torch >= 2.1`"
        ) from None
    words = config.extra["words"]
    title, *cells = [as_markdown(cell, words) for cell in notebook.cells]
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = abroad(cell.source, page, config, files)
    address = beside(page, place.stem)
    program = jupytext.writes(notebook, "py:percent")
    offer(f"{address}.ipynb", config, files, content=nbformat.writes(notebook))
    offer(f"{address}.py", config, files, content=program)
    parts = [
        f'<a href="{place.stem}{suffix}" download>{words["download"]} {suffix}</a>'
        for suffix in [".ipynb", ".py"]
    ]
    if config.repo_url:
        path = urlsplit(config.repo_url).path.rstrip("/")  # /owner/name
        parts.append(f'<a href="{COLAB}{path}/blob/main/{place}">{words["colab"]}</a>')
    parts.append(words["ran"].format(needs=needs[1], torch=pinned()))
    head, _, rest = title.partition("\n")
    line = f'<p class="ms-downloads" data-search-exclude="">{" · ".join(parts)}</p>'
    return "\n\n".join([head, line, rest.strip(), *cells])


def pinned():
    """Return the torch release that pyproject.toml pins, and the tests ran."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    lines = map(str, tomllib.loads(text)["dependency-groups"]["test"])
    return next(line[7:] for line in lines if line.startswith("torch=="))


def as_markdown(cell, words):
    """Return a cell as Markdown; what Jupyter would show collapsed is collapsed here.

    A cell whose source is hidden is a solution, one whose outputs are a prediction.
    """
    if cell.cell_type != "code":
        return ID.sub(r" { \1 }", cell.source)
    hidden = cell.metadata.get("jupyter", {})
    code = fence("python", "", cell.source)
    output = text_of(cell.outputs)
    if output:
        classes, title = look_of(output, words)
        output = fence("output", f'{classes} title="{title}"', output)
    if hidden.get("source_hidden"):
        return collapsed("success", words["solution"], f"{code}\n\n{output}")
    if output and hidden.get("outputs_hidden"):
        output = collapsed("question", words["predict"], output)
    return f"{code}\n\n{output}"


def fence(language, attributes, text):
    ticks = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    head = f'{ticks}{{.{language}{attributes} data-search-exclude=""}}'
    return f"{head}\n{text.rstrip()}\n{ticks}"


def collapsed(kind, title, text):
    lines = (f"    {line}" if line else "" for line in text.splitlines())
    return "\n".join([f'??? {kind} "{title}"', "", *lines])


def text_of(outputs):
    """Return what the outputs of a cell say: what it printed, and its last value."""
    return "".join(
        output["text"] if "text" in output else output["data"]["text/plain"] + "\n"
        for output in outputs
    )


def abroad(text, page, config, files):
    """Return Markdown for a reader elsewhere: links lead to the site."""

    def address(link):
        name = posixpath.join(posixpath.dirname(page.file.src_uri), link[1])
        file = files.get_file_from_path(posixpath.normpath(name))
        url = from_afar(file.url, page, config) if file else link[1]
        return f"]({url}{link[2] or ''})"

    return LINK.sub(address, text)


def from_afar(url, page, config):
    """Return what leads to a page from a notebook that ``page`` offers.

    It may lie anywhere, so this is an address on the web if the site has one.
    """
    if config.site_url:
        return f"{config.site_url}{url}"
    return get_relative_url(url, page.url)


def beside(page, name):
    """Return the address of a file in the folder of a page."""
    return posixpath.join(posixpath.dirname(page.url), name)


def offer(uri, config, files, **source):
    """Put a file into the site alone, from ``content`` or ``abs_src_path``.

    Where a page is no folder, a lab's own source has the address of its download.
    """
    if not files.get_file_from_path(f"offered/{uri}"):
        file = File.generated(config, f"offered/{uri}", **source)
        file.dest_uri = uri
        files.append(file)


@event_priority(-50)  # after hooks.py has brought in what the page includes
def offer_programs(markdown, *, page, config, files):
    """Offer the programs of a page: each by itself, and all as one notebook."""
    parts = [part.groups() for part in PART.finditer(markdown)]
    programs = [file for *_, file in parts if file and file.endswith(".py")]
    if not programs:
        return markdown
    for file in programs if config.theme["language"] == "zh" else []:
        # Once: the English page leads there too.
        offer(f"snippets/{file}", config, files, abs_src_path=str(SNIPPETS / file))
    source = Path(page.file.src_uri)
    name = source.stem if source.stem != "index" else source.parent.name
    name = f"{name or 'module-state'}.ipynb"
    notebook = v4.new_notebook(cells=[*cells_of(parts, page, config)])
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
    notebook.metadata["language_info"] = {"name": "python"}
    address = beside(page, name)
    offer(address, config, files, content=nbformat.writes(notebook))
    page.meta["notebook"] = name  # for partials/foot.html
    return markdown


def cells_of(parts, page, config):
    """Yield the cells: headings, and programs with what they print.

    A program that wants a process of its own is written to a file and run from there,
    and so are the neighbours that a program imports.
    """
    heading, written = "", set()
    for text, id, head, file in parts:
        if text:
            heading = f"## [{text}]({from_afar(page.url, page, config)}#{id})"
        elif file.endswith(".py"):
            if heading:
                yield v4.new_markdown_cell(heading)
                heading = ""
            for path in neighbours(SNIPPETS / file):
                if path not in written:
                    written.add(path)
                    yield as_file(path)
            source = (SNIPPETS / file).read_text("utf-8").rstrip()
            if "runner:process" in head or ALONE.search(source):
                yield as_file(SNIPPETS / file)
                source = f"import sys\n\n!{{sys.executable}} {Path(file).name}"
            cell = v4.new_code_cell(source)
            cell.metadata["tags"] = ["raises-exception"]  # then the next ones run too
            yield cell
        elif not file.endswith(".cuda.out"):
            text = (SNIPPETS / file).read_text("utf-8")
            cell.outputs = [v4.new_output("stream", name="stdout", text=text)]


def as_file(path):
    """Return the cell that writes a program to a file."""
    source = path.read_text("utf-8").rstrip()
    return v4.new_code_cell(f"%%writefile {path.name}\n{source}")


on_page_markdown = CombinedEvent(read_lab, offer_programs)


@event_priority(50)  # before hooks.py explains the terms in what is no link
def on_page_content(html, *, page, config, files):
    """Let the file name above a program lead to its file."""
    top = "" if config.theme["language"] == "zh" else "../"
    folder = posixpath.dirname(page.url)

    def link(title):
        url = posixpath.relpath(f"{top}snippets/{title[1]}", folder)
        return f'<span class="filename"><a href="{url}" download>{title[2]}</a></span>'

    return TITLE.sub(link, html)
