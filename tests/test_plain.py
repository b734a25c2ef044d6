"""The Markdown beside each page, llms.txt, and the links at the foot of a page."""

import collections
import functools
import posixpath
import re
from pathlib import Path

import jinja2
import pytest
from built import URL, blocks_of, languages, sources
from pages import tokens

ROOT = Path(__file__).parents[1]
LEFT_OVER = re.compile(r"--8<--|[{}]|&\w+;|^(===|\?\?\?|!!!)|\[\]\(")


@functools.cache
def markdown_of(site):
    """Return ``{path below the site: text}`` of the Markdown beside the pages."""
    return {
        file.relative_to(site).as_posix(): file.read_text("utf-8")
        for file in site.rglob("*.md")
    }


def name_of(page):
    """Return the path below the site of the Markdown of a page."""
    path = page.relative_to(ROOT / "docs").with_suffix(".md").as_posix()
    return path.removeprefix("zh/")


def inline(text):
    """Yield the parts of the running text of a page: words, code, links, HTML."""
    for token in tokens(text):
        assert token.type != "html_block", token.content
        yield from token.children or []


@functools.cache
def torch():
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    return re.search(r'"torch==(.*?)"', text)[1]


def test_each_page_is_there_as_markdown_and_says_where_it_is_from(site):
    found = {**markdown_of(site)}
    for path, page, _ in sources(site):
        text = found.pop(name_of(page))
        language = "English" if path.startswith("en/") else "中文"
        head = f"{URL}{path.removesuffix('index.html')} · {language}\n\n"
        assert text.startswith(head), page
        first, title = text.removeprefix(head).split("\n\n")[:2]
        if any(blocks_of(page)):
            assert f" torch {torch()}" in first, page
        assert (title if f" torch {torch()}" in first else first).startswith("# "), page
    assert not found


def test_the_markdown_has_each_program_and_output_to_the_letter(site):
    """Besides them it has the signatures of the API cards."""
    printed = (ROOT / "snippets/api/signatures.out").read_text("utf-8")
    signatures = (*printed.splitlines(),)
    info = {"python": "python", "output": "text"}
    for _, page, _ in sources(site):
        fences = [
            (token.info, token.content)
            for token in tokens(markdown_of(site)[name_of(page)])
            if token.type == "fence"
            and not (token.info == "python" and token.content.startswith(signatures))
        ]
        assert fences == [(info[kind], text) for _, kind, text in blocks_of(page)], page


def test_the_markdown_has_nothing_that_only_this_site_understands(site):
    for path, text in markdown_of(site).items():
        for part in inline(text):
            if part.type == "html_inline":
                assert re.fullmatch(r'<a id="[\w-]+">|</a>', part.content), path
            elif part.type == "text":
                assert not LEFT_OVER.search(part.content), f"{path}: {part.content}"


def test_the_markdown_has_each_heading_and_each_cell_of_its_page(site):
    for _, page, html in sources(site):
        parts = tokens(markdown_of(site)[name_of(page)])
        ids = re.findall(r'<a id="([\w-]+)">', markdown_of(site)[name_of(page)])
        headings = html.select("article :is(h1, h2, h3)[id], article th a[id]")
        assert ids == [heading["id"] for heading in headings], page
        cells = [part for part in parts if part.type in ("td_open", "th_open")]
        assert len(cells) == len(html.select("article :is(td, th)")), page


def test_each_link_of_the_markdown_leads_somewhere(site):
    """A relative one to the Markdown of a page, and to its heading."""
    found = markdown_of(site)
    ids = {path: {*re.findall(r'<a id="(.+?)">', found[path])} for path in found}
    for path, text in found.items():
        for part in inline(text):
            link = part.attrs.get("href") or part.attrs.get("src")
            if not link:
                continue
            if link.startswith(URL):
                assert (site / link.removeprefix(URL)).is_file(), f"{path}: {link}"
            elif not link.startswith("https://"):
                name, _, heading = link.partition("#")
                name = posixpath.join(posixpath.dirname(path), name)
                name = posixpath.normpath(name) if link[0] != "#" else path
                assert name in found, f"{path}: {link}"
                assert not heading or heading in ids[name], f"{path}: {link}"


@languages
def test_llms_txt_lists_each_page_with_its_description(site, root):
    text = (site / f"{root}llms.txt").read_text("utf-8")
    head, *sections = text.split("\n## ")
    title, about, note, home = head.strip().split("\n\n")
    assert title == ("# Module State" if root else "# 模块状态")
    assert about.startswith("> ")
    assert f" torch {torch()}" in note
    assert f"]({URL}{'' if root else 'en/'}llms.txt)" in note
    line = re.compile(r"- \[(.+)\]\((\S+)\): (.+)")
    lists = [home, *(section.partition("\n\n")[2] for section in sections)]
    items = [
        line.fullmatch(item) for part in lists for item in part.splitlines() if item
    ]
    assert all(items)
    assert sorted(item.groups()[1:] for item in items) == sorted(
        (URL + name_of(page), html.select_one("meta[name=description]")["content"])
        for path, page, html in sources(site)
        if path.startswith("en/") == bool(root)
    )


def test_the_foot_of_a_page_leads_to_its_markdown(site):
    for path, page, html in sources(site):
        (foot,) = html.select("article > .ms-foot")
        *_, link = foot.select("a")
        target = posixpath.normpath(
            posixpath.join(posixpath.dirname(path), link["href"])
        )
        assert target == name_of(page)
        checked = foot.select_one("span")
        assert bool(checked) == any(blocks_of(page)), page
        assert not checked or re.search(r" torch \d", checked.text)  # see test_verified


@pytest.mark.parametrize("repo", ["", "https://github.com/a/b", "https://git.net/a/b/"])
def test_with_a_repository_a_page_can_be_edited_and_reported(repo):
    """And asks it for nothing: Material would ask GitHub how many stars it has."""
    theme = jinja2.Environment(loader=jinja2.FileSystemLoader(ROOT / "docs/theme"))
    theme.filters["url"] = str
    config = {
        "repo_url": repo,
        "theme": {"language": "en"},
        "extra": {"words": collections.defaultdict(str), "torch": "2"},
    }
    page = {
        "title": "A <em>b</em> &amp; c",
        "canonical_url": f"{URL}en/labs/x/",
        "file": {"src_uri": "labs/x.ipynb"},
        "meta": {},
        "content": "",
    }
    foot = theme.get_template("partials/foot.html").render(config=config, page=page)
    markdown, *links = re.findall('<a href="(.*?)"', foot)
    assert markdown == "labs/x.md"
    assert links == [
        f"{repo.rstrip('/')}/edit/main/docs/en/labs/x.ipynb",
        f"{repo.rstrip('/')}/issues/new?title=A%20b%20%26%20c"
        "&amp;body=https%3A//example.org/module-state/en/labs/x/",
    ] * bool(repo)
    source = theme.get_template("partials/source.html").render(config=config)
    assert "data-md-component" not in source
