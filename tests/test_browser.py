"""The site as a reader works it, in a real browser: matrix, chooser, search."""

import collections
import functools
import re
import time
from pathlib import Path

import hooks
import pytest
from built import SEARCH, languages, open_search, searches
from pages import code, printed, sections, subpages
from server import serve

ROOT = Path(__file__).parents[1]
ERRORS = [page.stem for page in subpages(ROOT, "zh", "reference/errors")]


@pytest.fixture(scope="module")
def address(site):
    """The address of the built site."""
    with serve(site) as address:
        yield address


@pytest.fixture
def page(browser, address):
    """A page whose scripts must not fail, and may ask no other host for anything."""
    page = browser.new_page(base_url=address)
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "request",
        lambda asked: (
            asked.url.startswith((address, "data:", "blob:")) or wrong.append(asked.url)
        ),
    )
    yield page
    page.close()
    assert not wrong


def active(page):
    """The cell that has the focus: its row's id and its column."""
    return page.evaluate(
        "[document.activeElement.closest('tr')?.querySelector('a').id,"
        " document.activeElement.cellIndex]"
    )


@pytest.mark.parametrize(("root", "step"), [("", 7), ("en/", 1)])
def test_a_cell_of_each_row_opens_its_program_and_line(page, root, step):
    page.goto(f"{root}reference/matrix/")
    opened = page.evaluate(
        """async step => {
          const dialog = document.querySelector("dialog"), opened = []
          const rows = [...document.querySelectorAll(".ms-measured tbody tr")]
          for (const row of rows.filter((row, i) => i % step === 0)) {
            const cell = row.cells[1 + opened.length * 7 % 17]
            cell.click()
            while (!dialog.open) await new Promise(requestAnimationFrame)
            const mark = [...dialog.querySelectorAll("mark")].at(-1)
            const programs = dialog.querySelectorAll(".language-python").length
            opened.push([cell.textContent, mark.textContent, programs])
            dialog.close()
          }
          return opened
        }""",
        step,
    )
    assert len(opened) > 60 / step
    for cell, line, programs in opened:
        assert line.partition(": ")[2].startswith(cell)
        assert programs == 1


@languages
def test_marks_stand_for_what_the_cells_say(page, root):
    page.goto(f"{root}reference/matrix/")
    marks = page.evaluate(
        """[...document.querySelectorAll("td code.m")].map(code => [
             code.textContent, getComputedStyle(code, "::before").content,
             getComputedStyle(code, "::after").content !== "none",
             code.classList.contains("other")])"""
    )
    shown = {(text, mark) for text, mark, _, _ in marks if text in ["True", "False"]}
    assert shown == {("True", '"✓ "'), ("False", '"✗ "')}
    assert all(dot == other for _, _, dot, other in marks)


def test_the_grid_is_worked_by_keyboard(page):
    page.goto("en/reference/matrix/")
    for way in ["nn.Parameter", "register_parameter"]:
        page.locator(".ms-tools label", has_text=way).first.locator("input").evaluate(
            "box => { box.checked = false; box.form.dispatchEvent(new Event('input')) }"
        )
    page.locator("#to-meta").focus()
    page.keyboard.press("Tab")
    assert active(page) == ["to-meta", 3]
    for key in ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "Alt+ArrowDown"]:
        page.keyboard.press(key)
    assert active(page) == ["to-second-device", 4]
    page.keyboard.press("Home")
    assert active(page) == ["to-second-device", 3]
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog[open]")
    assert page.evaluate("location.hash") == "#to-second-device/frozen"
    assert page.locator("dialog strong").all_text_contents() == ["CPU", "CUDA"]
    page.keyboard.press("Escape")
    assert active(page) == ["to-second-device", 3]
    page.fill(".ms-tools input[type=search]", "float64")
    found = page.locator("tbody tr:visible").count()
    assert 0 < found < 10
    assert page.locator(".ms-tools output").text_content().startswith(f"{found} / ")
    page.focus("#load-float64")
    page.keyboard.press("Tab")
    assert active(page) == ["load-float64", 3]


@languages
def test_the_address_of_a_cell_opens_it_and_leads_to_the_other_language(page, root):
    page.goto(f"{root}reference/matrix/#to-meta/None%20buffer")
    page.wait_for_selector("dialog[open] mark")
    assert page.locator("dialog mark").text_content() == "None buffer: None"
    page.reload()
    page.wait_for_selector("dialog[open] mark")
    page.locator("a.ms-twin").dispatch_event("click")
    page.wait_for_url("**/#to-meta/None%20buffer")
    page.wait_for_selector("dialog[open] mark")
    page.keyboard.press("Escape")
    page.wait_for_function("location.hash === '#to-meta'")
    for nowhere in ["#%E0%A4%A", "#/x", "#to-meta/nope"]:
        page.goto(f"{root}reference/matrix/{nowhere}")
        assert page.locator("dialog[open]").count() == 0


@pytest.mark.parametrize("width", [390, 1280])
@languages
def test_nothing_moves_when_the_matrix_gets_its_tools(page, root, width):
    page.set_viewport_size({"width": width, "height": 800})
    tops = []
    page.route("**/matrix.js", lambda route: route.abort())
    for _ in "without", "with":
        page.goto(f"{root}reference/matrix/")
        tops.append(page.locator("#listing").bounding_box()["y"])
        page.unroute("**/matrix.js")
    assert page.locator(".ms-tools").count()
    assert tops[0] == pytest.approx(tops[1], abs=1)  # pixel


def test_the_address_of_a_row_keeps_the_heads_in_view(page):
    for id in ["state-dict", "save-module", "to-meta", "load-into-meta-assign"]:
        page.goto("about:blank")
        page.goto(f"en/reference/matrix/#{id}", wait_until="load")
        page.wait_for_timeout(100)
        top, bottom = page.evaluate(
            """id => { const row = document.getElementById(id).closest("tr")
              const head = row.closest("table").tHead.querySelector("th")
                .getBoundingClientRect()
              return [head.top, row.getBoundingClientRect().top - head.bottom] }""",
            id,
        )
        assert top >= 40, f"{id}: the heads of its columns are above the view"
        assert bottom >= -1, f"{id}: the row is under the heads"


def test_the_cell_asked_for_last_wins_over_a_slow_answer(page):
    page.goto("en/reference/matrix/")
    waiting = []
    page.route("**/matrix/saving/", lambda route: waiting.append(route))
    page.locator("tr:has(#save-module) td").first.dispatch_event("click")
    page.locator("tr:has(#to-meta) td").first.dispatch_event("click")
    page.wait_for_selector("dialog[open] mark")
    waiting[0].continue_()
    page.wait_for_timeout(300)
    assert page.evaluate("location.hash") == "#to-meta/nn.Parameter"


@languages
@pytest.mark.parametrize("path", ["", "guide/choosing/"])
def test_the_chooser_follows_the_answers(page, root, path):
    page.goto(root + path)
    questions = page.locator("#chooser + ol > li")
    buttons = page.locator("#chooser + ol button")
    assert (questions.count(), buttons.count()) == (4, 8)
    for click, chosen, left in [(0, 1, 4), (3, 2, 4), (5, 3, 3), (5, 2, 4), (1, 1, 1)]:
        buttons.nth(click).click()
        assert page.locator("#chooser + ol .chosen").count() == chosen
        assert page.locator("#chooser + ol > li:visible").count() == left
    buttons.nth(1).click()
    assert page.locator("#chooser + ol .chosen").count() == 0


def test_pointing_at_a_term_shows_its_definition(page):
    page.goto("en/guide/buffers/")
    term = page.locator("abbr").first
    definition = term.get_attribute("title")
    term.hover()
    page.wait_for_selector(".md-tooltip2--active")
    assert page.locator(".md-tooltip2--active").text_content().strip() == definition


@languages
@pytest.mark.parametrize("path", ["", "guide/saving/", "labs/follow-a-tensor/"])
def test_a_page_can_be_copied_as_markdown(page, site, root, path):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(root + path)
    page.locator(".ms-foot button").click()
    page.wait_for_selector(".md-dialog--active")
    copied = page.evaluate("navigator.clipboard.readText()")
    file = site / root / (path.rstrip("/") or "index")
    assert copied == file.with_suffix(".md").read_text("utf-8")


def test_without_a_clipboard_the_markdown_is_shown(page):
    page.add_init_script("delete Navigator.prototype.clipboard")
    page.goto("en/guide/saving/")
    page.locator(".ms-foot button").click()
    page.wait_for_url("**/en/guide/saving.md")
    assert "# Saving and loading" in page.text_content("body")


# --- search ------------------------------------------------------------------


@languages
def test_what_readers_type_finds_its_answer_in_their_language(page, root):
    """One of the first three results is right, and none is in the other language."""
    open_search(page, root)
    missed = []
    for place, words, names in searches(root):
        found = page.evaluate(SEARCH, words)
        if not {f"/{root}{name}/" for name in names} & {*found[:3]}:
            missed.append(f"{place}: {words!r} finds {found[:3]}")
        if other := [path for path in found if path.startswith("/en/") != bool(root)]:
            missed.append(f"{place}: {words!r} finds {other}, in the other language")
    assert not missed, "\n".join(missed)


@pytest.mark.parametrize(
    ("width", "search"), [(1280, "input[name=query]"), (390, "header [for=__search]")]
)
def test_the_index_is_asked_for_when_the_search_is_used_and_not_before(
    page, width, search
):
    page.set_viewport_size({"width": width, "height": 800})
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("en/guide/saving/", wait_until="networkidle")
    assert not [url for url in asked if url.endswith("search_index.json")]
    with page.expect_request("**/search_index.json"):
        page.click(search)
    page.keyboard.type("leaf tensor")
    page.wait_for_selector(".md-search-result__item")


def test_pasted_text_is_searched_and_no_text_finds_nothing(page):
    """A paste by mouse comes without a key; Material waits for one."""
    open_search(page, "en/")
    page.fill(".md-search__input", "")
    page.wait_for_selector(".md-search-result__item", state="detached")
    page.fill(".md-search__input", "leaf tensor")
    page.wait_for_selector(".md-search-result__item")
    link = page.locator(".md-search-result__link").first.get_attribute("href")
    assert link.endswith("/en/reference/glossary/"), link


def test_search_works_where_our_script_comes_late(page):
    page.route("**/assets/site.js", lambda route: (time.sleep(1), route.continue_()))
    open_search(page, "en/")
    assert "/en/reference/api/registering/" in page.evaluate(SEARCH, "regsiter_buffer")


# As in: attribute 'weight' already exists.
NAME = re.compile(r"(['\"])(?!torch)[\w.]+\1")


def renamed(message):
    """Return the message of a reader whose tensors have other names."""
    return NAME.sub(r"\1encoder.layers.0.proj\1", message)


def last_error(program):
    """Return the error that ends what the program prints, or None."""
    found = hooks.ERROR.search(printed(program))
    return found and found[0]


def sections_of_errors(root, name):
    """Return the sections of a page of errors, in the language below ``root``."""
    lang = root.rstrip("/") or "zh"
    return sections(ROOT / f"docs/{lang}/reference/errors/{name}.md", ROOT)


@functools.cache
def addresses_of_errors(root):
    """Return ``{message: addresses}``, the names in the messages replaced."""
    addresses = collections.defaultdict(set)
    for name in ERRORS:
        for section in sections_of_errors(root, name):
            (message,) = code(section.heading)
            addresses[renamed(message)].add(f"/{root}reference/errors/{name}/")
    return addresses


@languages
@pytest.mark.parametrize("name", ERRORS)
def test_an_error_pasted_whole_or_in_part_finds_its_page(page, root, name):
    """Among the first two, or three if its tensors have names that the page has not."""
    open_search(page, root)
    missed = []
    for section in sections_of_errors(root, name):
        (message,) = code(section.heading)
        whole = last_error(section.programs[0]) or message
        right = {f"/{root}reference/errors/{name}/"}
        alike = addresses_of_errors(root)[renamed(message)]
        queries = {whole: (right, 2), message: (right, 2)}
        if NAME.sub("", message):  # more of it is left than the name
            queries.setdefault(renamed(whole), (alike, 3))
        for pasted, (wanted, first) in queries.items():
            found = page.evaluate(SEARCH, " ".join(pasted.split()))[:first]
            if not wanted & {*found}:
                missed.append(f"{section.place}: {pasted!r} finds {found}")
    assert not missed, "\n".join(missed)
