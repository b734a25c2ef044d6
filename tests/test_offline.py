"""The archive of `make offline`: it opens from disk, and asks no host for anything."""

import os
import posixpath
import re
import subprocess
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

import pytest
from built import ROOT, SEARCH, languages, open_search, searches

# What Windows cannot have as the name of a file, whatever follows.
DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Write the archive and unpack it; return the folder of the site."""
    folder = tmp_path_factory.mktemp("archive")
    command = [sys.executable, "docs/theme/offline.py", str(folder / "site.zip")]
    environment = {"NO_MKDOCS_2_WARNING": "1", "PATH": os.environ["PATH"]}
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300
    )
    if result.returncode:
        pytest.fail(f"docs/theme/offline.py fails\n{result.stderr}", pytrace=False)
    with ZipFile(folder / "site.zip") as file:
        file.extractall(folder)
    return folder / "module-state"


@pytest.fixture
def page(browser, archive):
    """A page from disk: nothing may fail or complain, and no host be asked."""
    context = browser.new_context(permissions=["clipboard-read"])
    page = context.new_page()
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(f"{said.type}: {said.text}"))
    page.on("requestfailed", lambda asked: wrong.append(f"no {asked.url}"))
    page.on(
        "request",
        lambda asked: (
            asked.url.startswith((archive.as_uri(), "data:", "blob:", "about:"))
            or wrong.append(asked.url)
        ),
    )
    yield page
    context.close()
    assert not wrong


class Links(HTMLParser):
    """What a page leads to, and the ids that it can be led to."""

    def __init__(self, text):
        super().__init__()
        self.links, self.ids = [], {""}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in {"href", "src"}:
                self.links.append(value)
            elif name == "id":
                self.ids.add(value)


def test_the_names_of_files_are_names_on_every_system(archive):
    names = [path.relative_to(archive.parent).as_posix() for path in archive.rglob("*")]
    assert len({name.lower() for name in names}) == len(names)
    for name in names:
        assert re.fullmatch(r"module-state(/\w[\w.-]*\w)+", name, re.A)
        assert len(name) < 120
        assert not any(map(DEVICE.match, name.split("/")))


def test_every_link_leads_to_a_file_of_the_archive_and_its_heading(archive):
    pages = {
        path.relative_to(archive).as_posix(): Links(path.read_text("utf-8"))
        for path in archive.rglob("*.html")
    }
    assert len(pages) > 150
    wrong, asked = [], set()
    for name, page in pages.items():
        for link in page.links:
            url = urlsplit(link)
            if url.scheme in {"https", "mailto"}:
                continue
            path = posixpath.normpath(posixpath.join(posixpath.dirname(name), url.path))
            path = unquote(path) if url.path else name
            asked.add(path)
            ids = pages[path].ids if path in pages else {""}
            here = (archive / path).is_file() and not link.startswith("/")
            if url.scheme or not here or unquote(url.fragment) not in ids:
                wrong.append(f"{name}: {link}")
    assert not wrong, "\n".join(wrong)
    assert pages.keys() <= asked, "a page that no other leads to"


@languages
def test_the_search_finds_what_it_finds_on_the_web(page, archive, root):
    open_search(page, f"{archive.as_uri()}/{root}index.html")
    missed = []
    for place, words, names in [*searches(root)][::8]:  # test_browser.py has all
        found = [
            unquote(re.sub(r"(/index)?\.html$", "", path))
            for path in page.evaluate(SEARCH, words)[:3]
        ]
        if not {f"{archive}/{root}{name}" for name in names} & {*found}:
            missed.append(f"{place}: {words!r} finds {found}")
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize(
    ("root", "query", "name"),
    [
        ("", "缓冲区", "guide/buffers.html"),
        (
            "en/",
            "attribute 'weight' already exists",
            "reference/errors/registering.html",
        ),
    ],
)
def test_a_result_and_the_switcher_lead_to_page_and_heading(
    page, archive, root, query, name
):
    open_search(page, f"{archive.as_uri()}/{root}guide/saving.html")
    page.evaluate(SEARCH, query)
    page.locator(f".md-search-result a[href*='{name}']").first.click()
    page.wait_for_url(f"**/{root}{name}*")
    page.evaluate("location.hash = document.querySelectorAll('h2')[1].id")
    heading = page.evaluate("location.hash")
    page.locator("a.ms-twin").click()
    twin = "" if root else "en/"
    page.wait_for_url(f"{archive.as_uri()}/{twin}{name}{heading}")
    assert page.locator(f"h2{heading}").is_visible()


@languages
def test_a_cell_of_the_matrix_leads_to_its_row(page, archive, root):
    matrix = f"{archive.as_uri()}/{root}reference/matrix"
    page.goto(f"{matrix}/index.html#to-meta/frozen")
    page.locator("tr:has(#to-meta) td").first.click()
    page.wait_for_url(f"{matrix}/moving.html#to-meta")


def test_a_program_can_be_copied(page, archive):
    page.goto(f"{archive.as_uri()}/en/guide/buffers.html")
    program = page.locator(".language-python").first
    program.hover()
    program.locator(".md-code__button[data-md-type=copy]").click()
    page.wait_for_function("navigator.clipboard.readText().then(text => text)")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == program.locator("code").text_content().strip()
