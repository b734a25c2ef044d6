"""What MkDocs does for this site beyond its plugins.

Builds the English site beside the Chinese one, and presents what the pages include:
a program gets its file name as title, an output is marked as one, an output included
in a row of a table becomes the cells of that row, and a page shows the rows, the
headings or a section of another, or a signature. Pictures are put inline, terms of the
glossary explained. No hook changes what is documented.
"""

import os
import posixpath
import re
import subprocess
import sys
from html import escape
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.exceptions import Abort, PluginError

ROOT = Path(__file__).parents[2]
SNIPPETS = ROOT / "snippets"
ASSETS = ROOT / "docs/theme/assets"
GLOSSARY = "reference/glossary.md"

INCLUDE = re.compile(r'--8<-- "([^":\n]+)')
FENCE = re.compile(
    r'^( *```)(?:\{\.)?(python|output)\b([^}\n]*)\}?\n( *--8<-- "([^"\n]+)")', re.M
)
# An error at the end of an output: its type, its text, and lines indented under it.
ERROR = re.compile(r"^(?:\w+\.)*(\w*(?:Error|Exception))(: .*)?\n([ \t].*\n)*\Z", re.M)

CELLS = re.compile(r'^( *\|.*\| *)--8<-- "([^"\n]+)"(?= *\|)', re.M)
HEAD = re.compile(r"^ *\|(.*)\n *\|[-| :]+$", re.M)
SHOW = re.compile(r"^.*\{\{.*", re.M)
UNNAMED = re.compile(r"\[\]\(([^)#\s]+)#([^)\s]+)\)")
SHOWN = re.compile(r"\{\{ (rows|headings|signature|section) ([^\s#]+)(?:#(\S+))? \}\}")
SIGNATURES = "api/signatures.out"
HEADING = re.compile(r"^#+ (.+) \{ #([\w-]+) \}\n", re.M)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(#[^)\s]*)?\)")
# The first way of each family: its cell is what the others of the family differ from.
ORDINARY = {"nn.Parameter", "register_buffer", "self.t = x"}
# Where a name may go on in the next line of a cell: never in a tag.
BREAK = re.compile(r"(?<=[^\W_][_.=,])(?=[^\W_])|(?<=[a-z])(?=(?:Error|Warning)$)")
# A cell whose content is marked as unlike the ordinary.
OTHER = re.compile(r'<td>(?=<code class="[^"]*\bother\b)')
PICTURE = re.compile(r'<p><img alt="(.*?)" src="[^"]*/assets/([\w-]+\.svg)" ?/?></p>')
HREF = re.compile(r'href="([^"]*)"')
# What of a page is not running text: tags, and where a term needs no explanation.
NO_TEXT = re.compile(r"(<(a|code|pre|h\d|svg|label|table)\b.*?</\2>|<[^>]*>)", re.S)
# Links, code and emphasis, which a tooltip shows as plain text.
MARKUP = re.compile(r"\[([^]]*)\]\([^)]*\)|`([^`]*)`|\*")
# What has the colour of plain code, and needs no tag to say so.
UNCOLOURED = re.compile(r'<span class="(?:n|p|o|w|nn|bp|go)">([^<]*)</span>')
# A program or an output as it is rendered, and its code.
BLOCK = re.compile(r"(<pre)><span></span><code>(.*?)</code>", re.S)
# Its title would be a tooltip, which Material makes one after the other.
HEADERLINK = re.compile(r'(<a class="headerlink"[^>]*?) title=')
# Of our styles and scripts: comments, on lines of their own or behind code; margins.
UNSENT = {
    ".css": re.compile(r"^ */\*.*?\*/\n| */\*.*?\*/$|^ +", re.M | re.S),
    ".js": re.compile(r"^ *//.*\n| +// .*$|^ +", re.M),
}
MARGIN = re.compile(r"(<(pre|script)\b.*?</\2>)|\s*\n\s*", re.S)
english = None  # the process that builds it
only_changed = False
MARKS = {"True": ".true", "False": ".false", "None": ".none"}


def on_page_markdown(markdown, *, page, config, files):
    """Expand includes in tables, rows and sections, and dress the other includes.

    Raises PluginError naming page and line for an include that leads nowhere.
    """
    words = config.extra["words"]
    source = Path(page.file.abs_src_path)
    front = page.file.content_string.count("\n") - markdown.count("\n")

    def place(found):
        line = front + found.string.count("\n", 0, found.start()) + 1
        return f"{source.relative_to(ROOT)}:{line}"

    def cells(row):
        *_, head = ["|"] + [h[1] for h in HEAD.finditer(row.string, 0, row.start())]
        ways = re.findall(r"`([^`]+)`", head)
        if not ways or len(ways) != head.count("|") - 1:
            raise PluginError(
                f"{place(row)}: the head of this table does not name one way as code "
                "in each column but the first; write them as `nn.Parameter`"
            )
        return f"{row[1]}{' | '.join(read_cells(row[2], ways, place(row)))}"

    def show(found):
        shown = SHOWN.fullmatch(found[0])
        what, name, wanted = shown.groups() if shown else (None, None, None)
        if not what or (what == "section") != bool(wanted):
            raise PluginError(
                f"{place(found)}: cannot read {found[0]!r}; write "
                "{{ rows page.md }}, {{ headings page.md }}, "
                "{{ section page.md#heading }} or {{ signature Module.to }}"
            )
        if what == "signature":
            return signature_of(name, place(found))
        if what == "rows":
            return "\n".join(table_of(name, sections_of(name, found), place(found)))
        if what == "headings":
            return "\n".join(list_of(name, sections_of(name, found)))
        _, text = section_of(name, wanted, found)
        return LINK.sub(lambda link: rebase(link, name), text)

    def sections_of(name, found):
        if not (source.parent / name).is_file():
            raise PluginError(
                f"{place(found)}: {name} does not exist; mend its name, or translate "
                "the page"
            )
        return read_sections(source.parent / name)

    def section_of(name, wanted, found):
        sections = sections_of(name, found)
        if wanted not in sections:
            raise PluginError(
                f"{place(found)}: {name} has no heading #{wanted}; mend its name"
            )
        return sections[wanted]

    def named(link):
        heading, _ = section_of(link[1], link[2], link)
        return f"[{heading}]({link[1]}#{link[2]})"

    def fence(found):
        ticks, language, options, include, file = found.groups()
        if language == "python":
            classes, title = "", file  # notebooks.py makes it a link
        else:
            classes, title = look_of(read_snippet(file, place(found)), words)
        # The search goes by headings and text: programs would double its index.
        attributes = f'title="{title}" data-search-exclude=""'
        return f"{ticks}{{.{language}{classes} {attributes}{options}}}\n{include}"

    for found in INCLUDE.finditer(markdown):
        read_snippet(found[1], place(found))
    markdown = SHOW.sub(show, CELLS.sub(cells, UNNAMED.sub(named, markdown)))
    return FENCE.sub(fence, markdown)


def look_of(output, words):
    """Return the classes and the title of an output: an error at its end is marked."""
    if ERROR.search(output):
        return " .no-copy .raises", words["raises"]
    return " .no-copy", words["output"]


def read_snippet(file, place):
    """Return the text of a file of snippets/.

    Raises PluginError naming ``place``, the page and line that asks for it.
    """
    if not (SNIPPETS / file).is_file():
        raise PluginError(
            f"{place}: snippets/{file} does not exist; create it, mend the include, or "
            "for an output run `make update`"
        )
    return (SNIPPETS / file).read_text("utf-8")


def read_sections(path):
    """Return ``{id: (heading, text)}`` of a page, in its order.

    Raises PluginError for a heading that has no id.
    """
    text = path.read_text("utf-8")
    for found in re.finditer(r"^#+ .+\n", text, re.M):
        if not HEADING.match(found[0]):
            line = text.count("\n", 0, found.start()) + 1
            raise PluginError(
                f"{path.relative_to(ROOT)}:{line}: the heading {found[0].strip()!r} "
                "has no id; end it with { #english-words }"
            )
    _, *parts = HEADING.split(text)
    return {
        parts[i + 1]: (parts[i], parts[i + 2].strip()) for i in range(0, len(parts), 3)
    }


def signature_of(name, place):
    """Return the lines of SIGNATURES that begin with the name, as a paragraph.

    Raises PluginError naming ``place`` when there is none.
    """
    lines = read_snippet(SIGNATURES, place).splitlines()
    forms = [escape(line) for line in lines if line.startswith(f"{name}(")]
    if not forms:
        raise PluginError(
            f"{place}: no line of snippets/{SIGNATURES} begins with `{name}(`; mend "
            "the name, or add the function to api/signatures.py"
        )
    code = "".join(f"<code>{form}</code>" for form in forms)
    arrow = "<span>-&gt;</span>"  # never broken in two
    return f'<p class="ms-signature">{code.replace("-&gt;", arrow)}</p>'


def list_of(name, sections):
    """Yield a list of links to the headings of a page, but for its first and last.

    The search finds each on its own page.
    """
    # No HTML: md_in_html takes the <module of a message for a tag.
    yield "/// html | div[data-search-exclude]\n"
    for id, (heading, _) in [*sections.items()][1:-1]:
        yield f"- [{heading}]({name}#{id})"
    yield "\n///"


def table_of(name, sections, place):
    """Yield the lines of a table: a row for each section that includes an output.

    The label of a row leads to its section on the page ``name``. Where a section
    shows outputs of two devices, the row is the last. The first row gives the heads.
    """
    ways = None
    for id, (label, text) in sections.items():
        files = re.findall(r'--8<-- "([^"\n]+\.out)"', text)
        if not files:
            continue
        if len({file.partition(".")[0] for file in files}) > 1:
            raise PluginError(
                f"{place}: {name}#{id} shows the outputs of two programs, {files[0]} "
                f"and {files[-1]}; give each a heading of its own"
            )
        row = [*read_row(files[-1], place)]
        if not ways:
            ways, first = row, files[-1]
            yield "| | " + " | ".join(f"`{way}`" for way in ways) + " |"
            yield "|---|" + "---|" * len(ways)
        if row != ways:
            raise PluginError(
                f"{place}: snippets/{files[-1]} and snippets/{first} do not print the "
                f"same ways: {sorted({*row} ^ {*ways})}; print both by row() alone"
            )
        cells = " | ".join(read_cells(files[-1], ways, place))
        yield f"| [{label}]({name}#{id}){{ #{id} }} | {cells} |"
    if not ways:
        raise PluginError(
            f"{place}: {name} has no output of a row; include one below a heading"
        )


def read_row(file, place):
    """Return ``{way: value}`` of an output that has a line ``way: value`` each."""
    lines = read_snippet(file, place).splitlines()
    pairs = (line.split(":", 1) for line in lines if ":" in line)
    return {way: value.strip() for way, value in pairs}


def read_cells(file, ways, place):
    """Return a cell for each of the ways: the value, or the type of the error.

    A cell that is not that of the ordinary way of its family is marked ``.other``.
    Raises PluginError naming ``place``, the page and line that asks for them.
    """
    row, ordinary, cells = read_row(file, place), None, []
    for way in ways:
        if way not in row:
            raise PluginError(
                f"{place}: no line of snippets/{file} begins with `{way}: `; name one "
                f"of {[*row]} as code in the head of its column"
            )
        found = re.match(r"(\w+(?:Error|Warning)):", row[way])
        value = found[1] if found else row[way]
        mark = ".error" if found else MARKS.get(value, "")
        if way in ORDINARY:
            ordinary = value
        elif value != ordinary:
            mark += " .other"
        ticks = "``" if "`" in value else "`"
        cells.append(f"{ticks}{value}{ticks}{{ .m {mark} }}")
    return cells


def rebase(link, name):
    """Return the link as the page ``name`` has it, for a page that shows it."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), link[1]))
    return f"]({target if link[1] else name}{link[2] or ''})"


def on_env(env, *, config, files):
    """Let templates leave no empty lines, write short JSON, and absolute links.

    ``root`` is the address of the site, of which English is a part.
    """
    env.trim_blocks = env.lstrip_blocks = True
    url = config.site_url or ""
    part = "en/" if config.theme["language"] == "en" else ""
    env.globals["root"] = url.removesuffix(part)
    env.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    env.filters["absolute"] = lambda html, url: HREF.sub(
        lambda link: f'href="{urljoin(url, link[1])}"', html
    )


def on_post_page(output, *, page, config):
    """Drop the margins of what templates write, and keep those of code."""
    return MARGIN.sub(lambda found: found[1] or "\n", output)


def on_page_content(html, *, page, config, files):
    """Frame measured tables, put pictures inline, explain the terms of the glossary.

    Shelter programs and outputs from Material, which looks for `pre > code` when a page
    has loaded, measures one after the other and puts a button beside each, so that a
    phone lays out the page as often. The number of lines lets a phone lay out only what
    is in view: see site.css; site.js adds the buttons.

    A picture inline takes its colours from the palette the reader chose.
    """

    def frame(table):
        if '<code class="m' not in table[0]:  # as read_cells marks what was measured
            return table[0]
        headings = re.findall(r"<h\d id=[^>]*>(.*?)<a class", html[: table.start()])
        label = re.sub("<.*?>", "", headings[-1]) if headings else page.title
        rows = table[1].replace("<th></th>", "<td></td>")
        rows = rows.replace("<th>", '<th scope="col">')
        rows = re.sub(r"(<tr>\n)<td>(.+?)</td>", r'\1<th scope="row">\2</th>', rows)
        rows = re.sub(r"<code[^<]*", lambda code: BREAK.sub("<wbr>", code[0]), rows)
        rows = OTHER.sub('<td class="other">', rows).replace("</td>\n<td", "</td><td")
        wide = " wide" if rows.count('scope="col"') > 8 else ""
        # The search finds a row on its own page; here it would find every value.
        search = " data-search-exclude" if wide else ""
        return (
            f'<div class="ms-table{wide}" role="region" aria-label="{label}"'
            f' tabindex="0"{search}><table class="ms-measured{wide}">{rows}'
            "</table></div>"
        )

    def inline(image):
        drawing = (ASSETS / image[2]).read_text("utf-8").strip()
        return drawing.replace(
            "<svg",
            f'<svg class="ms-picture" role="img" aria-label="{image[1]}"'
            " data-search-exclude",
            1,
        )

    def shelter(block):
        head, code = block.groups()
        lines, code = code.count("\n"), UNCOLOURED.sub(r"\1", code)
        return f'{head} style="--lines:{lines}"><span><code>{code}</code></span>'

    html = HEADERLINK.sub(r"\1 aria-label=", BLOCK.sub(shelter, html))
    html = re.sub(r"<table>(.*?)</table>", frame, html, flags=re.S)
    html = PICTURE.sub(inline, html)
    if page.file.src_uri == GLOSSARY:
        return html
    return explain(html, read_terms(Path(config.docs_dir, GLOSSARY)))


def read_terms(path):
    """Return ``{term: definition}`` of the glossary: headings and first paragraphs.

    A heading is a term, with the same in the other language in brackets.
    """
    terms = {}
    for heading, text in [*read_sections(path).values()][1:-1]:
        definition, *_ = text.partition("\n\n")
        plain = MARKUP.sub(r"\1\2", definition)
        for term in filter(None, re.split(r" ?[（()）]", heading)):
            terms[term.lower()] = plain
    return terms


def explain(html, terms):
    """Give the first use of each term in the text of a page its definition.

    Python-Markdown's own abbreviations would mark every use, and in Chinese, where
    no space stands between words, none.
    """

    def mark(found):
        term = found[0].lower()
        definition = terms.get(term) or terms[term.removesuffix("s")]
        if definition in seen:
            return found[0]
        seen.add(definition)
        return f'<abbr title="{escape(definition)}" tabindex="0">{found[0]}</abbr>'

    seen = set()
    longest = sorted(map(re.escape, terms), key=len, reverse=True)
    use = re.compile(rf"(?<![a-z0-9_])(?:{'|'.join(longest)})s?(?![a-z0-9_])", re.I)
    parts = NO_TEXT.split(html)  # text, what is none, its tag, text, …
    parts[::3] = [use.sub(mark, text) for text in parts[::3]]
    del parts[2::3]
    return "".join(parts)


def on_startup(command, dirty):
    """Note whether only the pages that changed are to be built."""
    global only_changed
    only_changed = dirty


def on_files(files, *, config):
    """Begin to build English, in a process of its own and as strictly as Chinese."""
    global english
    if config.theme["language"] == "zh":
        command = [sys.executable, "-m", "mkdocs", "build", "-f", "mkdocs.en.yml"]
        command += ["--site-dir", str(Path(config.site_dir, "en").absolute())]
        command += ["--strict"] * config.strict + ["--dirty"] * only_changed
        url = f"{config.site_url}en/" if config.site_url else ""
        environment = {**os.environ, "SITE_URL": url}
        english = subprocess.Popen(command, cwd=ROOT, env=environment)


def on_post_build(config):
    """Send what is to be read, and wait for English, a part of the Chinese site."""
    for suffix, comment in UNSENT.items():
        for file in ASSETS.glob(f"*{suffix}"):
            sent = Path(config.site_dir, "assets", file.name)
            sent.write_text(comment.sub("", file.read_text("utf-8")), "utf-8")
    if config.theme["language"] == "zh" and english.wait():
        raise Abort("English was not built, for the reason above")


def on_build_error(error):
    """Build no English into a site that is given up."""
    if english:
        english.kill()
