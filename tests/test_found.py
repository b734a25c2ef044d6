"""How the site is found: cards, places, sitemaps, the feed, the citation."""

import datetime
import gzip
import itertools
import json
import os
import re
import tomllib
import types
import unittest
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import cards
import pytest
import yaml
from built import ROOT, URL, languages, pages, sources
from PIL import Image

XML = {
    "": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "atom": "http://www.w3.org/2005/Atom",
}
NEWS = "reference/whats-new/"


def file_at(site, url):
    """Return the file of the site that an absolute address, with its id, leads to."""
    assert url.startswith(URL), f"{url} is not an absolute address of the site"
    path, id = unquote(urlsplit(url).path), urlsplit(url).fragment
    file = site / path.removeprefix(urlsplit(URL).path)
    file = file / "index.html" if path.endswith("/") else file
    assert file.is_file(), f"{url} does not exist"
    if id:
        html = dict(pages(site))[file.relative_to(site).as_posix()]
        assert html.find(id=id), f"{url}: no such heading"
    return file


def head(html, name):
    """Return the contents of the <meta> of that name or property."""
    found = html.head.select(f'meta[property="{name}"], meta[name="{name}"]')
    return [tag["content"] for tag in found]


def test_each_page_tells_messengers_what_it_tells_search_engines(site):
    for path, _, html in sources(site):
        english = path.startswith("en/")
        (title,), (name,) = head(html, "og:title"), head(html, "og:site_name")
        home = path.removeprefix("en/") == "index.html"
        assert html.title.text == (title if home else f"{title} - {name}"), path
        assert head(html, "og:description") == head(html, "description"), path
        assert head(html, "og:url") == [html.select_one("[rel=canonical]")["href"]]
        locales = ["en_US", "zh_CN"] if english else ["zh_CN", "en_US"]
        assert head(html, "og:locale") + head(html, "og:locale:alternate") == locales
        assert head(html, "og:type") == ["website" if home else "article"], path


def test_each_page_has_a_small_card_of_its_own(site):
    if not cards.font_name() and not os.environ.get("CI"):
        pytest.skip(f"no font to draw cards with; {cards.REMEDY}")
    seen = set()
    for path, _, html in sources(site):
        (address,) = head(html, "og:image")
        file = file_at(site, address)
        with Image.open(file) as card:
            shown = [str(number) for number in card.size]
        assert shown == ["1200", "630"], path
        assert head(html, "og:image:width") + head(html, "og:image:height") == shown
        assert head(html, "og:image:alt") == head(html, "og:title"), path
        assert head(html, "twitter:card") == ["summary_large_image"], path
        assert file.stat().st_size < 25_000, f"{file}: {file.stat().st_size} bytes"
        seen.add(file.read_bytes())
    assert len(seen) == len([*sources(site)])


def lines(html, width):
    """Break a heading into lines; a Chinese character is two columns wide."""

    def measure(units):
        return sum(1 + (char > "\u2fff") for text, _ in units for char in text)

    found = cards.lines_of(cards.units(html), width, measure)
    return ["".join(text for text, _ in line).rstrip() for line in found]


@pytest.mark.parametrize(
    ("heading", "width", "expected"),
    [
        ("缓冲区", 24, ["缓冲区"]),
        ("给权重加约束", 8, ["给权重", "加约束"]),
        (
            "函数式调用、参数化、惰性模块的报错",
            28,
            ["函数式调用、参数化、", "惰性模块的报错"],
        ),
        ("用 CPU 和 GPU 运行", 16, ["用 CPU 和", "GPU 运行"]),
        (
            "怎样成为 <code>nn.Module</code> 的一部分",
            20,
            ["怎样成为", "nn.Module 的一部分"],
        ),
        ("切分（<code>a_long.name</code>）", 14, ["切分", "（a_long.name）"]),
        ("Save and load a model", 16, ["Save and", "load a model"]),
        ("One &lt;b&gt; <em>two</em>", 40, ["One <b> two"]),
        ("DistributedDataParallel", 10, ["DistributedDataParallel"]),
    ],
)
def test_a_heading_is_broken_between_words_into_even_lines(heading, width, expected):
    assert lines(heading, width) == expected


def test_no_heading_is_broken_within_a_word_or_before_a_sign(site):
    for (path, _, html), width in itertools.product(sources(site), [16, 24, 32]):
        heading = cards.H1.search(str(html.h1))[1]
        whole = re.sub("#$", "", html.h1.text)
        found = lines(heading, width)
        assert "".join(found).replace(" ", "") == whole.replace(" ", ""), path
        for before, after in itertools.pairwise(found):
            assert before[-1] not in cards.NEVER_LAST, found
            assert after[0] not in cards.NEVER_FIRST, found
            assert f"{before} {after}" in whole or not (
                re.match(r"\w", before[-1], re.A) and re.match(r"\w", after[0], re.A)
            ), found


@pytest.fixture
def build(monkeypatch, tmp_path):
    """Build a page for an address; return its ``meta`` and what was drawn."""

    def build(site_url=URL):
        page = types.SimpleNamespace(meta={}, title="A", ancestors=[], is_homepage=True)
        page.file = types.SimpleNamespace(src_uri="guide/a.md")
        config = types.SimpleNamespace(
            site_url=site_url, site_name="S", theme={"language": "zh"}
        )
        html = "<h1>A</h1>"
        assert html == cards.on_page_content(html, page=page, config=config, files=[])
        return page.meta, drawn

    drawn, draw = [], cards.draw
    monkeypatch.setattr(cards, "CACHE", tmp_path)
    monkeypatch.setattr(cards, "offer", lambda *args, **kwargs: None)
    monkeypatch.setattr(
        cards, "draw", lambda *words: drawn.append(words) or draw(*words)
    )
    cards.font_name.cache_clear()
    yield build
    cards.font_name.cache_clear()


def test_a_card_is_drawn_once_and_only_for_an_address_of_others(build):
    if not cards.font_name() and not os.environ.get("CI"):
        pytest.skip(f"no font to draw cards with; {cards.REMEDY}")
    assert build("http://127.0.0.1:8000/module-state/") == ({}, [])
    once = {"card": "assets/cards/guide/a.png"}, [("A", "", "S")]
    assert build() == once
    assert build() == once


def test_without_a_font_pages_have_no_card_and_one_line_says_why(build, monkeypatch):
    monkeypatch.setattr(cards, "FONTS", ["none.ttc"])
    with unittest.TestCase().assertLogs("mkdocs", "INFO") as caught:
        assert build() == ({}, [])
    (record,) = caught.records
    assert record.levelname == "INFO"
    assert "apt-get install fonts-noto-cjk" in record.getMessage()


def test_each_page_tells_its_place_in_the_site(site):
    """As JSON-LD, by addresses that exist."""
    for path, _, html in sources(site):
        (script,) = html.select('script[type="application/ld+json"]')
        data = json.loads(script.string)
        assert data["@context"] == "https://schema.org"
        (title,), (name,) = head(html, "og:title"), head(html, "og:site_name")
        (url,) = head(html, "og:url")
        if path.removeprefix("en/") == "index.html":
            site_itself = {"@type": "WebSite", "name": name, "url": url}
            assert data["@graph"] == [site_itself]
            continue
        article, trail = data["@graph"]
        assert (article["@type"], article["headline"]) == ("TechArticle", title)
        assert [article["description"]] == head(html, "description")
        assert (article["url"], article["inLanguage"]) == (url, html.html["lang"])
        steps = trail["itemListElement"]
        assert [step["position"] for step in steps] == [*range(1, len(steps) + 1)]
        assert [steps[0]["name"], steps[-1]["name"]] == [name, title]
        urls = [step["item"] for step in steps]
        assert urls[-1] == url
        for above, below in itertools.pairwise(urls):
            assert file_at(site, above)
            assert below.startswith(above), path


def test_a_page_below_an_index_leads_back_to_it(site):
    html = dict(pages(site))["en/reference/errors/loading/index.html"]
    data = json.loads(html.select_one('script[type="application/ld+json"]').string)
    names = [step["name"] for step in data["@graph"][1]["itemListElement"]]
    assert names == [
        "Module State",
        "Reference",
        "Error messages",
        "Errors when loading",
    ]


@languages
def test_the_sitemap_lists_each_page_once_with_its_twins(site, root):
    text = (site / root / "sitemap.xml").read_bytes()
    assert gzip.decompress((site / root / "sitemap.xml.gz").read_bytes()) == text
    listed = {}
    for url in ElementTree.fromstring(text):
        (here,) = [loc.text for loc in url.findall("loc", XML)]
        assert here not in listed
        links = url.findall("xhtml:link", XML)
        assert {link.get("rel") for link in links} == {"alternate"}
        listed[here] = {link.get("hreflang"): link.get("href") for link in links}
        assert url.find("lastmod", XML) is None, (
            "MkDocs knows the day of the build only"
        )
    for here, twins in listed.items():
        page = here.removeprefix(URL + root)
        english = f"{URL}en/{page}"
        assert twins == {"zh": URL + page, "en": english, "x-default": english}
        assert all(file_at(site, address) for address in twins.values())
    paths = [
        path for path, _, _ in sources(site) if path.startswith("en/") == bool(root)
    ]
    assert {*listed} == {URL + path.removesuffix("index.html") for path in paths}


def test_robots_are_led_to_both_sitemaps(site):
    text = (site / "robots.txt").read_text("utf-8")
    found = re.findall("^Sitemap: (.+)$", text, re.M)
    assert [file_at(site, url) for url in found] == [
        site / "sitemap.xml",
        site / "en/sitemap.xml",
    ]
    assert text.startswith("User-agent: *\nAllow: /\n")


@languages
def test_the_feed_has_what_is_new_with_absolute_links(site, root):
    feed = ElementTree.parse(site / root / "feed.xml").getroot()
    entries = feed.findall("atom:entry", XML)
    page = dict(pages(site))[f"{root}{NEWS}index.html"]
    assert len(entries) == len(page.select("article h2")) > 0
    assert (
        feed.find("atom:link[@rel='self']", XML).get("href") == f"{URL}{root}feed.xml"
    )
    days = []
    for entry, heading in zip(entries, page.select("article h2"), strict=True):
        address = entry.find("atom:link", XML).get("href")
        assert address == f"{URL}{root}{NEWS}#{heading['id']}"
        assert file_at(site, address)
        title, day = (
            entry.findtext(f"atom:{tag}", "", XML) for tag in ["title", "updated"]
        )
        days.append(datetime.datetime.fromisoformat(day))
        assert heading.text == f"{day[:10]} {title}#", (
            "a heading of this page is a day and what was new: 2026-11-29 Labs"
        )
        for link in re.findall('href="(.*?)"', entry.findtext("atom:content", "", XML)):
            assert file_at(site, link)
    assert days == sorted(days, reverse=True), "the latest stands first"
    assert feed.findtext("atom:updated", "", XML) == f"{days[0]:%Y-%m-%dT%H:%M:%SZ}"
    ids = [entry.findtext("atom:id", "", XML) for entry in entries]
    assert len({*ids}) == len(ids)


def test_every_page_leads_to_the_feed_of_its_language(site):
    """Not by rel="alternate" to the letter: Material would look for a sitemap there."""
    for path, _, html in sources(site):
        (link,) = html.select('link[type="application/atom+xml"]')
        root = "en/" if path.startswith("en/") else ""
        file = (site / path).parent / link["href"]
        assert file.resolve() == (site / root / "feed.xml").resolve()
        assert 'rel="alternate"' not in (site / path).read_text("utf-8"), path


def test_the_citation_names_the_release():
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert cited["version"] == project["version"]
    assert " AND ".join(cited["license"]) == project["license"]
    assert cited["title"] == "Module State"
    assert "模块状态" in cited["abstract"]
