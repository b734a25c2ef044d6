"""The built site, for the tests that read it: its folder, its pages, their sources.

And a browser that opens it, and searches it. The programs of the pages need none of
this, and pytest loads it for them too: what takes long to import is imported late.
"""

import functools
import gc
import os
import posixpath
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pages import read_page

ROOT = Path(__file__).parents[1]
URL = "https://example.org/module-state/"
SEARCHES = ROOT / "tests/searches.tsv"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
languages = pytest.mark.parametrize("root", ["", "en/"])


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Build the site, strictly, as ``make build`` does; return its folder."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)]
    environment = {"SITE_URL": URL, "NO_MKDOCS_2_WARNING": "1", "PATH": "/usr/bin:/bin"}
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300
    )
    if result.returncode:
        pytest.fail(f"mkdocs build --strict fails\n{result.stderr}", pytrace=False)
    return folder


@functools.cache
def pages(site):
    """Return the path below the site and the parsed HTML of every built page."""
    from bs4 import BeautifulSoup

    files = {f.relative_to(site).as_posix(): f for f in sorted(site.rglob("*.html"))}
    gc.disable()  # which would walk all that was parsed, again and again
    parsed = [
        (path, BeautifulSoup(file.read_text("utf-8"), "html.parser"))
        for path, file in files.items()
    ]
    gc.freeze()
    gc.enable()
    return parsed


def places():
    """Yield the path below the site and the source of every page."""
    for lang, root in [("zh", ""), ("en", "en/")]:
        docs = ROOT / "docs" / lang
        for page in sorted([*docs.rglob("*.md"), *docs.rglob("*.ipynb")]):
            folder = page.parent if page.stem == "index" else page.with_suffix("")
            yield root + (folder.relative_to(docs) / "index.html").as_posix(), page


def sources(site):
    """Yield the path below the site, the source and the parsed HTML of every page."""
    built = dict(pages(site))
    for path, page in places():
        yield path, page, built.pop(path)
    assert built.keys() == {"404.html", "en/404.html"}, "a page without a source"


def blocks_of(page):
    """Yield (place, language, text) of all code and output of a page or a lab."""
    if page.suffix == ".md":
        for program in read_page(page, ROOT):
            for block in [program, *program.outputs]:
                language = "python" if block is program else "output"
                yield f"{block.place}: {block.name}", language, block.text()
        return
    from labs import code_cells, read_lab, text_of

    for number, cell in code_cells(read_lab(page)).items():
        place = f"{page.relative_to(ROOT)}: cell {number}"
        yield place, "python", cell.source + "\n"
        if text := "".join(map(text_of, cell.outputs)):
            yield place, "output", text


@pytest.fixture(scope="module")
def browser():
    """Debian's Chromium; without one the tests are skipped, but not where CI is set."""
    from playwright.sync_api import sync_playwright

    if not CHROMIUM and not os.environ.get("CI"):
        pytest.skip("no chromium found; apt-get install chromium")
    with sync_playwright() as playwright:
        options = {"executable_path": CHROMIUM, "args": ["--no-sandbox"]}
        with playwright.chromium.launch(**options) as browser:
            yield browser


# Type the query, and return the path of each page that is found.
SEARCH = """query => new Promise(resolve => {
  const input = document.querySelector(".md-search__input")
  const results = document.querySelector(".md-search-result")
  let timer
  new MutationObserver((_, observer) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      observer.disconnect()
      const pages = [...results.querySelectorAll(".md-search-result__item")]
      resolve(pages.map(item => item.querySelector("a").pathname))
    }, 0)
  }).observe(results, { childList: true, subtree: true, characterData: true })
  input.value = query
  input.dispatchEvent(new KeyboardEvent("keyup"))
})"""


def open_search(page, root):
    """Open a page and wait until its search has the index."""
    page.goto(root)
    page.fill(".md-search__input", "module")
    page.press(".md-search__input", "Shift")
    page.wait_for_selector(".md-search-result__item")


def searches(root):
    """Yield place, what is typed and right pages of each line of searches.tsv.

    A line has a language, an answer, what is typed. Right are the page of the answer,
    as in ``guide/saving``, and those to which questions with that answer lead.
    """
    lang = root.rstrip("/") or "zh"
    docs = ROOT / "docs" / lang
    text = (docs / "reference/questions.md").read_text("utf-8")
    for number, line in enumerate(SEARCHES.read_text("utf-8").splitlines(), 1):
        language, answer, words = line.split("\t")
        if language != lang:
            continue
        place = f"{SEARCHES.relative_to(ROOT)}:{number}"
        name, _, id = answer.partition("#")
        page = docs / name
        assert page.is_file(), f"{place}: {lang} has no page {name}; mend it"
        ids = re.findall(r"\{ #([\w-]+) \}$", page.read_text("utf-8"), re.M)
        assert id in ids, f"{place}: {name} has no heading #{id}; mend it"
        link = f"(../{answer})".replace("(../reference/", "(")
        questions = [q for q in text.splitlines() if link in q]
        links = re.findall(r"\]\(([\w./-]+)\.md#", "".join(questions))
        names = {posixpath.normpath(f"reference/{link}") for link in links}
        yield place, words, names | {name.removesuffix(".md").removesuffix("/index")}
