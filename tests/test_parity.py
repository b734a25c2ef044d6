"""The two languages say the same thing: same pages, same structure, neither stale."""

import hashlib
import re
from itertools import zip_longest
from pathlib import Path

import pytest
from conftest import written
from labs import heading_ids, hidden, read_lab
from mkdocs.utils import yaml_load
from pages import tokens

ROOT = Path(__file__).parents[1]
CONFIG = {"zh": "mkdocs.yml", "en": "mkdocs.en.yml"}
PAGES = [
    {lang: ROOT / "docs" / lang / name for lang in CONFIG}
    for name in sorted(
        {
            str(page.relative_to(ROOT / "docs" / lang))
            for lang in CONFIG
            for suffix in ["md", "ipynb"]
            for page in (ROOT / "docs" / lang).rglob(f"*.{suffix}")
        }
    )
]
each_page = pytest.mark.parametrize(
    "page", PAGES, ids=lambda page: "/".join(page["zh"].parts[-2:])
)
TWIN = re.compile(r'^(twin: *| *"twin": ")(\w*)', re.M)
INCLUDE = re.compile(r'--8<-- "[^"]+"')


def name(path):
    return str(path.relative_to(ROOT))


def structure(path):
    """Yield (place, what) for all that must be the same in both languages."""
    if path.suffix == ".md":
        for line, what in structure_of(path.read_text("utf-8")):
            yield f"{name(path)}:{line}", what
        return
    for number, cell in enumerate(read_lab(path).cells, 1):
        place = f"{name(path)}: cell {number}"
        if cell.cell_type == "code":
            yield place, f"a cell {hidden(cell)} of the code\n{cell.source}"
        else:
            for _, what in structure_of(heading_ids(cell.source)):
                yield place, what


def structure_of(text):
    for token in tokens(text):
        line = token.map[0] + 1 if token.map else 0
        if token.type == "fence":
            yield line, f"the block ```{token.info}\n{token.content}"
        elif token.type == "html_block":
            yield line, f"the HTML {token.content}"
        elif token.type in {"list_item_open", "blockquote_open", "td_open", "th_open"}:
            yield line, f"a {token.type.removesuffix('_open')}"
        elif token.type == "heading_open":
            yield line, f"a heading {token.tag}"
        elif token.type == "inline":
            if heading := re.search(r"\{ (#[\w-]+) \}$", token.content):
                yield line, f"the heading id {heading[1]}"
            if opens := re.match(r"===.*|[!?]{3}\+? \w+|\{\{.*", token.content):
                yield line, f"{opens[0]}"
            for include in INCLUDE.findall(token.content):
                yield line, include
            code = {t.content for t in token.children if t.type == "code_inline"}
            yield line, f"a text with the code {sorted(code)}"
            for child in token.children:
                if child.type in {"link_open", "image"}:
                    yield line, f"a link to {child.attrs.get('href')}"


@each_page
def test_page_exists_in_both_languages(page):
    missing = [name(path) for path in page.values() if not path.exists()]
    assert not missing, f"{missing[0]}: does not exist; translate its twin"


def first_difference(zh, en):
    """Return where the structures of two pages part, or None."""
    pairs = zip_longest(structure(zh), structure(en))
    for left, right in pairs:
        place, here = left or (f"{name(zh)}: its end", "nothing")
        other, there = right or (f"the end of {name(en)}", "nothing")
        if here != there:
            return (
                f"{place}: here is {here}, but at {other} is {there}; "
                "make them the same"
            )
    return None


@each_page
def test_structure_is_the_same(page):
    if all(path.exists() for path in page.values()):
        difference = first_difference(*page.values())
        assert not difference, difference


def digest(path):
    """A hash of the page, but for the hash of its twin and the outputs of a lab."""
    if path.suffix == ".md":
        text = re.sub(r"^twin: .*\n", "", path.read_text("utf-8"), count=1, flags=re.M)
    else:
        lab = read_lab(path)
        cells = [cell.source for cell in lab.cells]
        text = "\n".join([lab.metadata["description"], *cells])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@each_page
@pytest.mark.parametrize(("lang", "other"), [("zh", "en"), ("en", "zh")])
def test_translation_is_fresh(page, lang, other, request):
    path, twin = page[lang], page[other]
    text = path.read_text("utf-8")
    recorded = TWIN.search(text)
    assert recorded, (
        f"{name(path)}:1: has no `twin:` in its front matter, or "
        "in the metadata of the notebook; add one"
    )
    if request.config.option.reviewed:
        difference = first_difference(*page.values())
        assert not difference, f"not recorded, for the pages differ: {difference}"
        if recorded[2] != digest(twin):
            fresh = TWIN.sub(rf"\g<1>{digest(twin)}", text, count=1)
            path.write_text(fresh, "utf-8")
            written.append(name(path))
        return
    line = text[: recorded.start()].count("\n") + 1
    assert recorded[2] == digest(twin), (
        f"{name(path)}:{line}: {name(twin)} changed after this page was last read "
        f"beside it; read the change (git log -p {name(twin)}), mend this page, "
        "then run `make reviewed`"
    )


def nav_pages(nav):
    """The pages of a nav, in reading order."""
    for entry in nav:
        for value in [entry] if isinstance(entry, str) else entry.values():
            yield from [value] if isinstance(value, str) else nav_pages(value)


def test_nav_is_the_same():
    nav = {}
    for lang, file in CONFIG.items():
        with (ROOT / file).open(encoding="utf-8") as config:
            nav[lang] = list(nav_pages(yaml_load(config)["nav"]))
    for left, right in zip_longest(nav["zh"], nav["en"]):
        assert left == right, (
            f"mkdocs.yml: the nav lists {left} where mkdocs.en.yml lists {right}; "
            "make them the same"
        )
