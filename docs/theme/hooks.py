"""What MkDocs does for this site beyond its plugins.

Builds the English site beside the Chinese one, and presents what the pages include:
a program gets its file name as title, an output is marked as one, and an include
inside a table row becomes the cells of that row. No hook changes what is documented.
"""

import re
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

ROOT = Path(__file__).parents[2]
SNIPPETS = ROOT / "snippets"

INCLUDE = re.compile(r'--8<-- "([^":\n]+)')
FENCE = re.compile(
    r'^( *```)(?:\{\.)?(python|output)\b([^}\n]*)\}?\n( *--8<-- "([^"\n]+)")', re.M
)
CELLS = re.compile(r'^( *\|.*\| *)--8<-- "([^":\n]+):([^"\n]+)"(?= *\|)', re.M)
MARKS = {"True": " .true", "False": " .false"}
# An error at the end of an output: its type, its text, and lines indented under it.
ERROR = re.compile(r"^[\w.]*(Error|Exception)(: .*)?\n([ \t].*\n)*\Z", re.M)


def on_page_markdown(markdown, *, page, config, files):
    """Expand the includes in tables and dress the fences of programs and outputs.

    Raises PluginError naming page and line for an include that leads nowhere.
    """
    words = config.extra["words"]
    front = page.file.content_string.count("\n") - markdown.count("\n")

    def place(found):
        line = front + markdown.count("\n", 0, found.start()) + 1
        return f"{Path(page.file.abs_src_path).relative_to(ROOT)}:{line}"

    def cells(row):
        start, file, label = row.groups()
        return start + " | ".join(read_cells(file, label, place(row)))

    def fence(found):
        ticks, language, options, include, file = found.groups()
        if language == "python":
            classes, title = "", Path(file).name
        elif ERROR.search((SNIPPETS / file).read_text("utf-8")):
            classes, title = " .no-copy .raises", words["raises"]
        else:
            classes, title = " .no-copy", words["output"]
        title = f'title="{title}"'
        return f"{ticks}{{.{language}{classes} {title}{options}}}\n{include}"

    for found in INCLUDE.finditer(markdown):
        if not (SNIPPETS / found[1]).is_file():
            raise PluginError(
                f"{place(found)}: snippets/{found[1]} does not exist; create it, mend "
                "the include, or for an output run `make update`"
            )
    return FENCE.sub(fence, CELLS.sub(cells, markdown))


def read_cells(file, label, place):
    """Return the cells that the output ``file`` holds on its line ``label | … | …``.

    Raises PluginError naming ``place``, the page and line that asks for them, when
    the file has no such line.
    """
    for line in (SNIPPETS / file).read_text("utf-8").splitlines():
        first, *rest = (cell.strip() for cell in line.split("|"))
        if first == label and rest:
            return [f"`{cell}`{{ .measured{MARKS.get(cell, '')} }}" for cell in rest]
    raise PluginError(
        f"{place}: no line of snippets/{file} begins with {label!r}; "
        "name one of its labels or print it in the program"
    )


def on_post_build(config):
    """Build English into ``en/`` of the Chinese site, as strictly as that one."""
    if config.theme["language"] == "zh":
        english = load_config(
            str(ROOT / "mkdocs.en.yml"),
            site_dir=str(Path(config.site_dir, "en")),
            site_url=f"{config.site_url}en/",
            strict=config.strict,
        )
        english.plugins.on_startup(command="build", dirty=False)
        build(english)
        english.plugins.on_shutdown()
