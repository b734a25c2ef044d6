"""The built site: both languages, complete, and asking no other host for anything."""

import re
import types
from itertools import zip_longest
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import hooks
import pytest
import yaml
from built import URL, blocks_of, pages, sources
from conftest import device_of
from labs import code_cells, read_lab, text_of
from mkdocs.exceptions import PluginError
from mkdocs.utils.meta import get_data
from mkdocs.utils.yaml import get_yaml_loader
from pages import read_page, sections

ROOT = Path(__file__).parents[1]


def test_each_language_has_its_pages_search_sitemap_and_404(site):
    for path, page, html in sources(site):
        assert html.html["lang"] == ("en" if path.startswith("en/") else "zh"), page
    for root in [site, site / "en"]:
        for file in ["404.html", "sitemap.xml", "search/search_index.json"]:
            assert (root / file).is_file()
    assert "没有这一页" in (site / "404.html").read_text("utf-8")
    assert "Page not found" in (site / "en/404.html").read_text("utf-8")


def test_no_page_asks_another_host_for_anything(site):
    own = urlsplit(URL).netloc
    for path, html in pages(site):
        wanted = [tag["src"] for tag in html.select("[src]")]
        wanted += [
            tag["href"]
            for tag in html.select("link[href]")
            if tag["rel"][0] not in {"canonical", "alternate"}
        ]
        hosts = {urlsplit(url).netloc for url in wanted} - {"", own}
        assert not hosts, f"{path} asks {hosts}"
    for style in site.rglob("*.css"):
        remote = re.findall(
            r"(?:url\(|@import)\s*['\"]?(?:https?:)?//[^)]*", style.read_text()
        )
        assert not remote, f"{style.name} asks for {remote}"


def test_every_page_links_to_itself_and_its_twin_absolutely(site):
    for path, html in pages(site):
        if path.endswith("404.html"):
            continue
        here = path.removesuffix("index.html")
        page = here.removeprefix("en/")
        links = {tag["hreflang"]: tag["href"] for tag in html.select("link[hreflang]")}
        assert links == {"zh": URL + page, "en": f"{URL}en/{page}"}
        assert html.select_one("link[rel=canonical]")["href"] == URL + here


def test_the_switcher_leads_to_the_twin(site):
    for path, html in pages(site):
        (link,) = html.select("a.ms-twin")
        base = site / path
        if path.endswith("404.html"):
            target = site / link["href"].removeprefix("/module-state/")
        else:
            target = base.parent / link["href"]
        assert (target.resolve() / "index.html").is_file(), f"{path}: {link['href']}"
        assert target.resolve() != base.parent.resolve()


def test_titles_and_descriptions_differ_from_page_to_page(site):
    found = [
        (html.title.text, html.select_one("meta[name=description]")["content"])
        for path, html in pages(site)
        if not path.endswith("404.html")
    ]
    titles, descriptions = zip(*found, strict=True)
    assert len({*titles}) == len(titles)
    assert len({*descriptions}) == len(descriptions)


def test_what_is_shown_is_what_was_run_and_printed(site):
    """Each block of each built page, to the letter, but for tabs: HTML has spaces."""
    for _, page, html in sources(site):
        for block, pre in zip_longest(
            blocks_of(page), html.select("article pre:not(.ms-runs pre)")
        ):
            place, language, text = block or (page, None, "")
            figure = pre and pre.find_parent(class_=f"language-{language}")
            shown = figure and pre.get_text()
            assert block, f"{page}: shows what no program printed: {pre.get_text()}"
            assert shown == text.expandtabs(4), (
                f"{place} is shown otherwise; leave an empty line "
                "around each fence, indent it by four columns in a tab, "
                "and print whole lines without spaces at their end"
            )
            assert figure.parent.name != "p", (
                f"{place}: leave an empty line between two fences"
            )


def test_outputs_are_marked_and_cannot_be_copied(site):
    for path, html in pages(site):
        for block in html.select(".language-output"):
            assert "no-copy" in block["class"], path
            assert block.select_one(".filename"), path
            fails = bool(hooks.ERROR.search(block.select_one("code").get_text()))
            assert ("raises" in block["class"]) == fails, path


def file_of(site, path, link):
    """Return the file to which a link of a page leads, which its reader downloads."""
    assert link.has_attr("download"), f"{path}: {link}"
    return (site / path).parent / link["href"]


def test_each_program_shown_can_be_downloaded(site):
    for path, page, html in sources(site):
        if page.suffix == ".md":
            links = html.select(".language-python .filename a")
            files = [file_of(site, path, link).read_text("utf-8") for link in links]
            programs = read_page(page, ROOT)
            assert files == [program.text() for program in programs], path
            names = [program.file.name for program in programs]
            assert [link.text for link in links] == names, path


def test_all_programs_of_a_page_can_be_downloaded_as_one_notebook(site):
    """With what they print; a program for a process of its own is written to a file."""
    for path, page, html in sources(site):
        programs = read_page(page, ROOT) if page.suffix == ".md" else []
        links = html.select("article > .ms-foot a[download]")
        assert len(links) == bool(programs), path
        if not programs:
            continue
        cells = [*code_cells(read_lab(file_of(site, path, links[0]))).values()]
        for program in programs:
            code, name = program.text().rstrip(), program.file.name
            written = [cell.source for cell in cells]
            if code not in written:
                assert f"%%writefile {name}\n{code}" in written, program.place
                code = f"import sys\n\n!{{sys.executable}} {name}"
            cell = next(cell for cell in cells if cell.source == code)
            outputs = [o for o in program.outputs if device_of(o) == "cpu"]
            assert "".join(map(text_of, cell.outputs)) == "".join(
                output.text() for output in outputs
            ), program.place


def test_a_lab_can_be_downloaded_as_notebook_and_as_program(site):
    """With links that lead to the site from wherever it is opened."""
    for path, page, html in sources(site):
        if page.suffix != ".ipynb":
            continue
        links = html.select("article > .ms-downloads a[download]")
        book, program = (file_of(site, path, link) for link in links)
        assert (book.name, program.name) == (page.name, f"{page.stem}.py")
        lab, text = read_lab(book), program.read_text("utf-8")
        compile(text, program, "exec")
        for number, cell in code_cells(read_lab(page)).items():
            assert cell == code_cells(lab)[number]
            assert cell.source in text, f"{program}: lacks cell {number}"
        prose = [cell.source for cell in lab.cells if cell.cell_type == "markdown"]
        addresses = re.findall(r"\]\(([^)]*)\)", "".join(prose))
        assert addresses
        assert all(address.startswith("https://") for address in addresses), addresses
        assert html.select(".ms-downloads")[0].text.count("torch ≥ 2."), path


def test_the_home_table_is_a_view_of_the_matrix_with_the_use(site):
    for path in ["index.html", "en/index.html"]:
        rows = dict(pages(site))[path].select("tbody tr")
        assert [len(row.select(".m")) for row in rows] == [4, 4, 4, 4, 4, 0]


def test_no_result_is_typed_into_a_table(site):
    """Only verified.py says of a cell that a program printed it."""
    for _, page, html in sources(site):
        assert ".printed" not in page.read_text("utf-8"), page
        for cell in html.select("td:not(:first-child)"):
            code = cell.select("code:not(.m, .printed)")
            assert not code or code[0].text != cell.text, (
                f"{page}: the cell {cell.text} is typed; include it from an output"
            )


def test_every_link_says_where_it_leads(site):
    for _, page, html in sources(site):
        for link in html.select("article a[href]"):
            assert link.text or link.select("svg, img"), (
                f"{page}: the link to {link['href']} has no text; only [](page.md#id) "
                "takes that of the heading"
            )


def test_every_include_was_expanded(site):
    for path, html in pages(site):
        assert "--8<--" not in html.text, f"{path}: an include stands inside a line"


def test_every_picture_is_inline_and_says_what_it_shows(site):
    pictures = 0
    for path, html in pages(site):
        assert not html.select("article img"), (
            f"{path}: put the SVG in docs/theme/assets"
        )
        for picture in html.select("article svg.ms-picture"):
            assert len(picture["aria-label"]) > 20, path
            pictures += 1
    assert pictures >= 6


def test_the_first_use_of_a_term_on_a_page_is_explained(site):
    """Once a page, in running text, in both languages."""
    for path, html in pages(site):
        explained = [abbr["title"] for abbr in html.select("abbr")]
        assert len({*explained}) == len(explained), path
        assert not html.select("a abbr, h1 abbr, h2 abbr, code abbr"), path
    for path in ["guide/buffers/index.html", "en/guide/buffers/index.html"]:
        assert len(dict(pages(site))[path].select("abbr[title]")) > 10
    for path in ["reference/glossary/index.html", "en/reference/glossary/index.html"]:
        assert not dict(pages(site))[path].select("abbr")


@pytest.mark.parametrize(
    "page",
    sorted(ROOT.glob("docs/*/reference/*/index.md")),
    ids=lambda page: str(page.relative_to(ROOT / "docs")),
)
def test_an_index_links_to_each_heading_of_the_pages_it_lists(site, page):
    html = {source: html for _, source, html in sources(site)}[page]
    links = {
        link["href"].lstrip("./").replace("/#", ".md#")
        for link in html.select("article a")
    }
    for name in re.findall(r"\{\{ headings (\S+) \}\}", page.read_text("utf-8")):
        ids = [s.id for s in sections(page.parent / name, ROOT)]
        missing = [f"{name}#{id}" for id in ids if f"{name}#{id}" not in links]
        assert ids, name
        assert not missing, f"{page}: does not list {missing}"
        assert f"{name}#see-also" not in links, page


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        (
            "<p>把缓冲区和缓冲区</p>",
            '<p>把<abbr title="A" tabindex="0">缓冲区</abbr>和缓冲区</p>',
        ),
        (
            "<h2>leaf</h2><p>Leafs",
            '<h2>leaf</h2><p><abbr title="a &lt; b" tabindex="0">Leafs</abbr>',
        ),
        ("<code>leaf</code> leaf_node", "<code>leaf</code> leaf_node"),
        ('<a href="#">leaf</a>, tealeaf', '<a href="#">leaf</a>, tealeaf'),
        ("<pre>a <b>leaf</b></pre>", "<pre>a <b>leaf</b></pre>"),
        ("<svg><text>leaf</text></svg>", "<svg><text>leaf</text></svg>"),
        ("<table><td>leaf</td></table>", "<table><td>leaf</td></table>"),
        ('<p title="leaf">', '<p title="leaf">'),
        ("<label>leaf</label>", "<label>leaf</label>"),
        ("<p>leaf node", '<p><abbr title="L" tabindex="0">leaf node</abbr>'),
    ],
)
def test_a_term_is_explained_where_it_stands_alone_in_running_text(html, marked):
    assert (
        hooks.explain(html, {"缓冲区": "A", "leaf": "a < b", "leaf node": "L"})
        == marked
    )


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_glossary_explains_each_of_its_terms_in_plain_text(lang):
    page = ROOT / f"docs/{lang}/reference/glossary.md"
    terms = hooks.read_terms(page)
    assert len(terms) == 2 * len([*sections(page, ROOT)])
    for term, definition in terms.items():
        assert not re.search(r"[\[\]`]|\.md|\n", definition), f"{term}: {definition}"


def test_each_signature_is_shown_whole_as_torch_prints_it(site):
    printed = (ROOT / "snippets/api/signatures.out").read_text("utf-8").splitlines()
    for _, page, html in sources(site):
        shown = [code.text for code in html.select(".ms-signature code")]
        names = re.findall(r"\{\{ signature (\S+) ", page.read_text("utf-8"))
        assert shown == [
            line for name in names for line in printed if line.startswith(f"{name}(")
        ], page


def test_whatever_a_page_links_to_or_asks_for_is_there_with_its_heading(site):
    html = dict(pages(site))
    ids = {
        path: {tag["id"] for tag in page.select("[id]")} for path, page in html.items()
    }
    dead = []
    for path, page in html.items():
        for tag in page.select("[href], [src]"):
            link = tag.get("href") or tag["src"]
            url, id = urldefrag(urljoin(f"{URL}{path}", unquote(link)))
            if not url.startswith(URL):
                continue
            name = re.sub("(^|/)$", r"\1index.html", url.removeprefix(URL))
            row = id.partition("/")[0]  # of the matrix: the rest is a cell
            if not (site / name).is_file() or row not in ids.get(name, set()) | {""}:
                dead.append(f"{path}: {link}")
    assert not dead, "\n".join(dead)


def test_pages_that_work_by_a_script_load_it(site):
    for path, html in pages(site):
        scripts = {tag["src"].rpartition("/")[2] for tag in html.select("script[src]")}
        assert ("chooser.js" in scripts) == bool(html.select("#chooser + ol")), path
        assert ("matrix.js" in scripts) == bool(html.select(".ms-measured.wide")), path


def test_the_words_of_the_theme_are_there_in_both_languages():
    words = [
        yaml.load((ROOT / file).read_text("utf-8"), get_yaml_loader())["extra"]["words"]
        for file in ["mkdocs.yml", "mkdocs.en.yml"]
    ]
    assert words[0].keys() == words[1].keys()
    asked = re.findall(r"\bwords(?:\.|\[[\"'])(\w+)", theme())
    assert {*asked} == words[0].keys()


def theme():
    """All templates, scripts and hooks of the theme."""
    kinds = ["**/*.html", "assets/*.js", "*.py", "*.txt"]
    files = [file for kind in kinds for file in ROOT.glob(f"docs/theme/{kind}")]
    return "".join(file.read_text("utf-8") for file in files)


@pytest.mark.parametrize(
    ("output", "ends_with_an_error"),
    [
        ("a\nValueError: no\n", True),
        ("a\ntorch.OutOfMemoryError: no\n", True),
        ("StopIterationError\n", True),
        ("RuntimeError: two\n\tlines \n", True),
        ("ValueError: caught\ngoes on\n", False),
        ("  ValueError: told\n", False),
        ("errors: 0\n", False),
    ],
)
def test_an_output_that_ends_with_an_error_is_recognized(output, ends_with_an_error):
    assert bool(hooks.ERROR.search(output)) == ends_with_an_error


@pytest.mark.parametrize(
    ("include", "message"),
    [
        (
            '```python\n--8<-- "home/x.py"\n```',
            "6: snippets/home/x.py does not exist; ",
        ),
        (
            '```output\n--8<-- "home/x.out"\n```',
            "6: snippets/home/x.out does not exist",
        ),
        (
            '| a |\n| b | --8<-- "home/x.out" |',
            "6: snippets/home/x.out does not exist",
        ),
        (
            '| | `a` |\n|---|---|\n| b | --8<-- "matrix/to_meta.out" |',
            "7: no line of snippets/matrix/to_meta.out begins with `a: `; name one of",
        ),
        (
            '| | a |\n|---|---|\n| b | --8<-- "matrix/to_meta.out" |',
            "7: the head of this table does not name one way as code in each column",
        ),
        ("{{ rows guide/none.md }}", "5: guide/none.md does not exist; mend"),
        ("{{ rows reference/matrix/index.md }}", "5: reference/matrix/index.md has no"),
        ("{{ section index.md#none }}", "5: index.md has no heading #none; mend"),
        ("{{ headings guide/none.md }}", "5: guide/none.md does not exist; mend"),
        (
            "{{ signature Module.none }}",
            "5: no line of snippets/api/signatures.out begins with `Module.none(`",
        ),
        ("{{ table index.md }}", "5: cannot read '{{ table index.md }}'; write"),
        ("[](guide/buffers.md#assignment)\n\n{{ table a.md }}", "7: cannot read"),
        ("- {{ rows a.md }}", "5: cannot read '- {{ rows a.md }}'; write"),
    ],
)
def test_a_wrong_include_names_page_line_and_remedy(include, message):
    text = f"---\ndescription: a\n---\n\n{include}\n"
    file = types.SimpleNamespace(
        content_string=text, abs_src_path=ROOT / "docs/en/page.md"
    )
    config = types.SimpleNamespace(extra={"words": {}})
    markdown, _ = get_data(text)  # what MkDocs hands over: without the front matter
    with pytest.raises(PluginError) as error:
        hooks.on_page_markdown(
            markdown, page=types.SimpleNamespace(file=file), config=config, files=[]
        )
    assert str(error.value).startswith(f"docs/en/page.md:{message}")
