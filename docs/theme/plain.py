"""Each page as plain Markdown beside it, to paste or for a program to read.

docs/en/guide/saving.md is shown at /en/guide/saving/, and stands at /en/guide/saving.md
with its programs and outputs in it, without what this site's Markdown alone knows.
llms.txt lists these files.
"""

import posixpath
import re
from html import unescape
from textwrap import indent

from hooks import LINK, SNIPPETS
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from notebooks import from_afar, pinned

SIGNATURE = re.compile(r'^<p class="ms-signature"><code>(.*)</code></p>$', re.M)
# What must stay as it is: fences and code in a line.
CODE = re.compile(
    r"^( *)(`{3,})\W*(\w+)(.*)\n((?:.*\n)*?) *\2$|(`+)(?!`).+?(?<!`)\6(?!`)", re.M
)
KEPT = re.compile(r"( *)\0(\d+)\0")
INCLUDE = re.compile(r'^--8<-- "([^"\n]+)"\n', re.M)
TITLE = re.compile(r'title="(?:[^"]*/)?([^"]*)"')
# The kind, title and content of a tab, or of what a reader unfolds.
BOX = re.compile(r'^(===|\?\?\? \w+) "(.+)"\n+((?:(?: {4}.*)?\n)* {4}.*)', re.M)
PLAIN = [  # what else is no plain Markdown, and what stands for it
    (re.compile(r"^(?:<p |///).*\n", re.M), ""),
    (re.compile(r" ?\{ #([\w-]+) \}"), r' <a id="\1"></a>'),
    (re.compile(r"\{ ?\.[^}\n]*\}|&shy;"), ""),
    (re.compile(r" *<br> *"), " "),
    (re.compile(r"\n{3,}"), "\n\n"),
]


def on_config(config):
    """Tell templates which torch the programs ran on."""
    config.extra["torch"] = pinned()


@event_priority(-100)  # after hooks.py and notebooks.py have expanded what they do
def on_page_markdown(markdown, *, page, config, files):
    """Put the page into the site as Markdown too."""

    def lead(link):
        path, heading = link[1], link[2] or ""
        name = posixpath.join(posixpath.dirname(page.file.src_uri), path)
        file = files.get_file_from_path(name := posixpath.normpath(name))
        if not path or (file and file.is_documentation_page()):
            return f"]({path.replace('.ipynb', '.md')}{heading})"
        return f"]({from_afar(name, page, config)}{heading})"

    names = {alt["lang"]: alt["name"] for alt in config.extra["alternate"]}
    where = [page.canonical_url, names[config.theme["language"]]]
    head = " · ".join(filter(None, where))  # from disk there is no address
    text = plain(markdown, lead)
    if "\n```python\n" in text:
        checked = config.extra["words"]["checked"]
        head += f"\n\n{checked.format(torch=config.extra['torch'])}"
    name = page.file.src_uri.replace(".ipynb", ".md")
    file = File.generated(config, f"{name}.txt", content=f"{head}\n\n{text}\n")
    file.dest_uri = name  # given as its source, it would be a page
    files.append(file)


def plain(markdown, lead):
    """Return the Markdown of a page without what others do not understand.

    ``lead`` gives what stands for a link found by LINK. Code is not touched.
    """
    kept = []

    def keep(found):
        kept.append(found[0] if found[6] else block_of(found))
        return f"{found[1] or ''}\0{len(kept) - 1}\0"

    def unfold(box):
        content = re.sub("^ {4}", "", box[3], flags=re.M)
        predict = box[1] == "??? question"  # of a lab: an output, with a title itself
        return content if predict else f"**{box[2]}**\n\n{content}"

    text = BOX.sub(unfold, CODE.sub(keep, SIGNATURE.sub(as_fence, markdown)))
    for pattern, instead in PLAIN:
        text = pattern.sub(instead, text)
    text = LINK.sub(lead, text).strip()
    return KEPT.sub(lambda place: indent(kept[int(place[2])], place[1]), text)


def as_fence(signature):
    """Return the forms of a signature as code."""
    forms = re.sub("</?span>", "", signature[1]).replace("</code><code>", "\n")
    return f"```python\n{unescape(forms)}\n```"


def block_of(fence):
    """Return a fence with its includes expanded, below its title.

    A program has its file name as title; an output says that it is one.
    """
    margin, ticks, language, options, body = fence.groups()[:5]
    body = re.sub(f"^{margin}", "", body, flags=re.M)
    body = INCLUDE.sub(lambda file: (SNIPPETS / file[1]).read_text("utf-8"), body)
    title = TITLE.search(options)
    head = ""
    if title:
        head = f"`{title[1]}`\n\n" if language == "python" else f"**{title[1]}**\n\n"
    info = "text" if language == "output" else language
    return f"{head}{ticks}{info}\n{body}{ticks}"
