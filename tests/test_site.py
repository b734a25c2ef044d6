"""The built site: both languages, complete, and asking no other host for anything."""

import importlib.util
import re
import subprocess
import sys
import types
from itertools import zip_longest
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError
from mkdocs.utils.meta import get_data
from pages import read_page

ROOT = Path(__file__).parents[1]
URL = "https://example.org/module-state/"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Build the site, strictly, as ``make build`` does; return its folder."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)]
    environment = {"SITE_URL": URL, "PATH": "/usr/bin:/bin"}
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if result.returncode:
        pytest.fail(f"mkdocs build --strict fails\n{result.stderr}", pytrace=False)
    return folder


def pages(site):
    """Yield the path below the site and the parsed HTML of every built page."""
    for file in sorted(site.rglob("*.html")):
        html = BeautifulSoup(file.read_text("utf-8"), "html.parser")
        yield file.relative_to(site).as_posix(), html


def sources(site):
    """Yield the Markdown file and the parsed HTML of every page."""
    for path, html in pages(site):
        if not path.endswith("404.html"):
            lang, name = ("en", path[3:]) if path.startswith("en/") else ("zh", path)
            source = ROOT / "docs" / lang / (name.removesuffix("/index.html") + ".md")
            yield source if name != "index.html" else source.with_name("index.md"), html


def test_each_language_has_its_pages_search_sitemap_and_404(site):
    for lang in ["zh", "en"]:
        root = site / "en" if lang == "en" else site
        for page in (ROOT / "docs" / lang).rglob("*.md"):
            path = page.relative_to(ROOT / "docs" / lang).with_suffix("")
            html = root / ("" if path.name == "index" else path) / "index.html"
            assert f'<html lang="{lang}"' in html.read_text("utf-8")
        for file in ["404.html", "sitemap.xml", "search/search_index.json"]:
            assert (root / file).is_file()
    assert "没有这一页" in (site / "404.html").read_text("utf-8")
    assert "There is no such page" in (site / "en/404.html").read_text("utf-8")


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
    for source, html in sources(site):
        blocks = [b for p in read_page(source, ROOT) for b in [p, *p.outputs]]
        shown = [pre.get_text() for pre in html.select("article pre")]
        for block, text in zip_longest(blocks, shown):
            assert block, f"{source}: shows a block that no program printed: {text}"
            assert text == block.text().expandtabs(4), (
                f"{block.place}: {block.name} is shown otherwise; leave an empty line "
                "around each fence, indent it by four columns in a tab, "
                "and print whole lines without spaces at their end"
            )


def test_outputs_are_marked_and_cannot_be_copied(site):
    for path, html in pages(site):
        for block in html.select(".language-output"):
            assert "no-copy" in block["class"], path
            assert block.select_one(".filename"), path
            fails = bool(hooks().ERROR.search(block.select_one("code").get_text()))
            assert ("raises" in block["class"]) == fails, path
        for block in html.select(".language-python"):
            assert block.select_one(".filename").text.endswith(".py"), path


def test_measured_cells_come_from_outputs_and_stand_under_their_heads(site):
    """Code in the heads, and in the first cell of a row, is that of the output."""
    cells = re.compile(r'^ *\|.*--8<-- "([^":\n]+):([^"\n]+)" *\|$', re.M)
    for source, html in sources(site):
        rows = [row for row in html.select("tbody tr") if row.select(".measured")]
        includes = cells.findall(source.read_text("utf-8"))
        assert len(rows) == len(includes), source
        for row, (file, label) in zip(rows, includes, strict=True):
            lines = (ROOT / "snippets" / file).read_text("utf-8").splitlines()
            words, *found = row.select("td")
            printed = next(line for line in lines if line.startswith(f"{label} |"))
            assert [label, *(cell.text for cell in found)] == printed.split(" | ")
            assert [code.text for code in words.select("code")] in [[], [label]], (
                f"{source}: the row of {label} is called {words.text}"
            )
            heads = row.find_parent("table").select("th")
            assert len(heads) == 1 + len(found), f"{source}: cells of {label} are lost"
            codes = [code.text for head in heads for code in head.select("code")]
            assert codes in [[], lines[0].split(" | ")[1:]], (
                f"{source}: the heads {codes} are not those of {file}: {lines[0]}"
            )


def test_no_result_is_typed_into_a_table(site):
    for source, html in sources(site):
        for cell in html.select("td:not(:first-child)"):
            code = cell.select("code:not(.measured)")
            assert not code or code[0].text != cell.text, (
                f"{source}: the cell {cell.text} is typed; include it from an output"
            )


def test_every_include_was_expanded(site):
    for path, html in pages(site):
        assert "--8<--" not in html.text, f"{path}: an include stands inside a line"


def hooks():
    """Import docs/theme/hooks.py, which is no package."""
    spec = importlib.util.spec_from_file_location("hooks", ROOT / "docs/theme/hooks.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
            '| a |\n| b | --8<-- "home/x.out:to()" |',
            "6: snippets/home/x.out does not exist",
        ),
        (
            '| a |\n| b | --8<-- "home/four_ways.out:a" |',
            "6: no line of snippets/home/four",
        ),
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
        hooks().on_page_markdown(
            markdown, page=types.SimpleNamespace(file=file), config=config, files=[]
        )
    assert str(error.value).startswith(f"docs/en/page.md:{message}")
