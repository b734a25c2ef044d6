"""Every page in a real browser, once, below a sub-path: nothing fails or is asked of
another host, and whoever reads it can read it all, copy it and print it.
"""

import re
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urljoin

import pytest
from built import URL, blocks_of, languages, places
from server import serve

AXE = Path(find_spec("axe_playwright_python").origin).with_name("axe.min.js")
WIDE, PHONE, NARROW, PAPER = 1280, 390, 360, 718  # pixels; the last is A4 in margins
SCHEMES = ["slate", "default"]  # of Material: dark and light

# What a reader opens, open; the scripts of the site and of these tests see it all.
OPEN = """() => {
  for (const closed of document.querySelectorAll("details")) closed.open = true
  const style = document.head.appendChild(document.createElement("style"))
  style.textContent = "@media screen { .md-typeset .tabbed-block { display: block } }"
    + ".ms-table, pre { content-visibility: visible !important }"
}"""

# Click each button beside a program. Return what each block copies, and what the last
# left on the clipboard: to read it each time would take longer than all else here.
COPY = """async () => {
  let text
  const copied = []
  addEventListener("copy", () => text = getSelection().toString())
  for (const block of document.querySelectorAll("article pre:not(.ms-runs pre)")) {
    const button = block.querySelector(".md-code__button")
    button?.click()
    copied.push(button && text)
  }
  return [copied, text && await navigator.clipboard.readText() === text]
}"""

# Return the violations of axe's rules, all but that of contrast, which is the slow one.
# The words of a program are one text for the time: what colours them concerns no other
# rule. `preload` lets one rule read the style sheets, which are the same on each page.
RULES = """async preload => {
  for (let frame = 0; frame < 2; frame++) // site.js lets Tab reach what scrolls now
    await new Promise(requestAnimationFrame)
  const programs = [...document.querySelectorAll("pre code")].map(program => {
    const plain = program.cloneNode()
    plain.textContent = program.textContent
    program.replaceWith(plain)
    return [plain, program]
  })
  const rules = { "color-contrast": { enabled: false } }
  const options = { resultTypes: ["violations"], rules, preload }
  const { violations } = await axe.run(options)
  for (const [plain, program] of programs) plain.replaceWith(program)
  return violations.map(({ id, help, nodes }) =>
    [`${id}: ${help}`, ...nodes.map(node => node.html.slice(0, 200))].join("\\n    "))
}"""

# Return the violations of contrast. It depends on the look of a text: its colour, size
# and weight, and what is behind it. Of each look axe is asked once, on the first page
# where it can tell (a sign alone, or half covered, it cannot); it may try on five.
CONTRAST = """async scheme => {
  document.body.dataset.mdColorScheme = scheme
  const behind = new Map([[null, []]])
  const back = element => {
    if (!behind.has(element)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
      const own = [backgroundColor, backgroundImage, opacity].join()
      const rest = back(element.parentElement)
      const same = own === rest[0] || own === "rgba(0, 0, 0, 0),none,1"
      behind.set(element, same ? rest : [own, ...rest])
    }
    return behind.get(element)
  }
  const looks = new Map(), kinds = new Set()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    if (!texts.currentNode.data.trim()) continue
    const element = texts.currentNode.parentElement
    const kind = !element.matches("pre span") ? element // words of a program, by class
      : [element.closest(".highlight"), element.parentElement, element]
        .map(({ className }) => className).join()
    if (kinds.has(kind)) continue
    kinds.add(kind)
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const look = [color, fontSize, fontWeight, ...back(element)].join()
    const visible = { opacityProperty: true, visibilityProperty: true }
    if (!(sessionStorage[look] > 4) && element.checkVisibility(visible))
      looks.set(element, look)
  }
  const include = [...new Map([...looks].map(pair => pair.reverse())).values()]
  if (!include.length) return []
  const options = { runOnly: ["color-contrast"], elementRef: true }
  const { passes, violations } = await axe.run({ include }, options)
  const nodes = rules => rules.flatMap(rule => rule.nodes)
  for (const element of include)
    sessionStorage[looks.get(element)] = +(sessionStorage[looks.get(element)] ?? 0) + 1
  for (const { element } of nodes([...passes, ...violations]))
    sessionStorage[looks.get(element)] = 5
  return nodes(violations).map(({ html, any: [{ message }] }) =>
    `contrast: ${message}: ${html.slice(0, 200)}`)
}"""

# Return what sticks out of the page, which then scrolls sideways.
SIDEWAYS = """() => {
  const { scrollWidth, clientWidth } = document.scrollingElement
  if (scrollWidth <= clientWidth) return []
  const out = [...document.querySelectorAll("body :not(pre *)")].filter(element =>
    element.getBoundingClientRect().right > clientWidth + 1)
  return out.slice(-3).map(element => element.outerHTML.slice(0, 200))
}"""

# Return what on paper is shown and useless, or hidden and needed, or cut off.
PRINTED = """() => {
  const shown = element => element.checkVisibility({ visibilityProperty: true })
  const cut = ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1
  const wrong = [
    ["is printed", ".md-header, .md-tabs, .md-sidebar, .md-footer," +
      ".headerlink, .md-code__nav, .ms-tools, .ms-downloads a, .ms-foot :is(a, button)",
      shown],
    ["is not printed", "article :is(pre, td, h1, h2, h3)", element => !shown(element)],
    ["is cut off", ":is(html, article :is(pre, code, .ms-table)):not(:has(.wide))",
      cut], // a wide table has wider paper
  ].flatMap(([why, selector, is]) => [...document.querySelectorAll(selector)]
    .filter(is).map(element => `${why}: ${element.outerHTML.slice(0, 200)}`))
  const { backgroundColor } = getComputedStyle(document.body)
  return backgroundColor === "rgb(255, 255, 255)" ? wrong
    : [...wrong, `the paper is ${backgroundColor}`]
}"""


@pytest.fixture(scope="module")
def address(site):
    """The address of the built site, below the path of its URL."""
    with serve(site, "/module-state/") as address:
        yield address


@pytest.fixture(scope="module")
def tab(browser, address):
    """One tab of a reader who wants less motion and lets the site use the clipboard."""
    context = browser.new_context(
        base_url=address,
        permissions=["clipboard-read", "clipboard-write"],
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.add_init_script(path=AXE)
    yield page
    context.close()


@pytest.fixture
def said(tab, address):
    """What scripts, console and network have to complain of, while a test runs."""
    said = []
    listeners = {
        "pageerror": lambda error: said.append(f"an error: {error}"),
        "console": lambda text: said.append(f"the console: {text.type} {text.text}"),
        "requestfailed": lambda asked: (
            asked.failure == "net::ERR_ABORTED"  # the page before was left
            or said.append(f"a request fails: {asked.url}")
        ),
        "request": lambda asked: (
            asked.url.startswith((address, "data:", "blob:"))
            or said.append(f"a request to another host: {asked.url}")
        ),
        "response": lambda answer: (
            answer.status < 400 or said.append(f"{answer.status} {answer.url}")
        ),
    }
    for event, listener in listeners.items():
        tab.on(event, listener)
    yield said
    for event, listener in listeners.items():
        tab.remove_listener(event, listener)


def size(tab, width):
    """Give the window of the tab this width."""
    tab.set_viewport_size({"width": width, "height": 900})


PAGES = [*places(), ("404.html", None), ("en/404.html", None)]


@pytest.mark.parametrize(
    ("path", "source"),
    PAGES,
    ids=[path.removesuffix("/index.html") for path, _ in PAGES],
)
def test_a_page_works_for_everyone(tab, said, path, source):
    """It complains of nothing, asks no other host, is read, printed, copied whole."""
    wrong = []

    def look(subject, script, *args):
        wrong.extend(f"{subject}: {found}" for found in tab.evaluate(script, *args))

    size(tab, WIDE)
    tab.goto(path.removesuffix("index.html"))
    tab.evaluate(OPEN)
    for width, schemes in [(WIDE, SCHEMES), (PHONE, SCHEMES[::-1])]:
        size(tab, width)
        for scheme in schemes:
            look(f"{width} {scheme}", CONTRAST, scheme)
        look(f"{width} {scheme}", RULES, source is None)
    size(tab, NARROW)
    look("it scrolls sideways", SIDEWAYS)
    size(tab, PAPER)
    tab.emulate_media(media="print")
    look("on paper", CONTRAST, "slate")
    look("on paper", PRINTED)
    tab.emulate_media(media="screen")
    copied, last = tab.evaluate(COPY)
    for (place, language, text), got in zip(
        blocks_of(source) if source else [], copied, strict=True
    ):
        if got != (text.rstrip() if language == "python" else None):
            wrong.append(f"{place}: its button copies {got!r}")
    if last is False:
        wrong.append("the clipboard holds something else than was copied")
    wrong += said
    assert not wrong, "\n".join([path, *wrong])


def test_what_is_closed_is_open_on_paper(tab):
    """As Material does it, when the browser says that it will print."""
    tab.goto("labs/follow-a-tensor/")
    tab.evaluate("""addEventListener("beforeprint", () => window.printed =
      [...document.querySelectorAll("details")].map(({ open }) => open))""")
    tab.pdf()
    assert {*tab.evaluate("printed")} == {True}
    assert not tab.locator("details[open]").count()


# --- the other language ------------------------------------------------------

HEADING = re.compile(r'<h[1-6] [^>]*?id="([^"]+)')
TWIN = re.compile(r'<a [^>]*ms-twin[^>]* href="([^"]+)')


def other(path):
    """Return the path of the same page in the other language."""
    return path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"


def test_the_switcher_leads_from_each_heading_to_the_same_in_the_other_language(site):
    """Below a sub-path; site.js hands the heading on."""
    html = {path: (site / path).read_text("utf-8") for path, _ in places()}
    for path, text in html.items():
        (href,) = TWIN.findall(text)
        leads = urljoin(f"{URL}{path}", href)
        assert leads == URL + other(path).removesuffix("index.html"), path
        ids = HEADING.findall(text)
        assert ids, path
        assert ids == HEADING.findall(html[other(path)]), path


@pytest.mark.parametrize(
    "path",
    [
        "#chooser",
        "guide/saving/#rename",
        "labs/checkpoint-surgery/#see-also",
        "reference/errors/loading/#see-also",
    ],
)
def test_a_click_on_the_switcher_and_another_lead_back_to_the_heading(tab, path):
    for width in [WIDE, PHONE]:
        size(tab, width)
        tab.goto("about:blank")
        tab.goto(path)
        here = tab.url
        tab.click("a.ms-twin")
        tab.wait_for_url(f"**/module-state/en/{path}")
        assert tab.locator(f"#{tab.url.partition('#')[2]}").is_visible()
        tab.click("a.ms-twin")
        tab.wait_for_url(here)


@pytest.mark.parametrize("path", ["nope", "a/b/c/", "en/nope/", "en/guide/x/y.html"])
def test_an_address_that_leads_nowhere_leads_home_in_both_languages(tab, path):
    """At any depth, by the one 404.html at the root that most hosts know."""
    own, other = ("en/", "") if path.startswith("en/") else ("", "en/")
    links = {"a.ms-twin": other}
    links |= {
        f"section[lang={root.rstrip('/') or 'zh'}] a": root for root in [own, other]
    }
    for link, root in links.items():
        assert tab.goto(path, wait_until="commit").status == 404
        tab.wait_for_selector(f"html.js[lang|={own.rstrip('/') or 'zh'}]")
        tab.wait_for_url(f"**/module-state/{path}")
        first = tab.locator("article section").first.get_attribute("lang")
        assert first == (own.rstrip("/") or "zh")
        tab.click(link)
        tab.wait_for_url(f"**/module-state/{root}")


# --- by keyboard alone -------------------------------------------------------

# Return why a reader would not see what has the focus; null once all had it.
FOCUS = """() => {
  const element = document.activeElement
  if (element === document.body || "visited" in element.dataset) return null
  element.dataset.visited = ""
  const label = ":scope > :is(.tabbed-labels, label:not([hidden]))" // shows a choice
  const shown = element.type === "radio"
    ? element.parentElement.querySelector(label) : element
  const { left, right, top, bottom } = shown.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  const visible = { opacityProperty: true, visibilityProperty: true }
  const wrong = [
    ["is invisible", !shown.checkVisibility(visible) || left === right],
    ["is out of view", right <= 0 || left >= innerWidth],
    ["is out of view", bottom <= 0 || top >= innerHeight],
    ["has no outline", !element.matches(".md-search__input") // which opens the search
      && (outlineStyle === "none" || outlineWidth === "0px")],
  ].filter(([, is]) => is)
  return wrong.map(([why]) => `${why}: ${element.outerHTML.slice(0, 200)}`)
}"""

# Return what a pointer can work and Tab did not reach, but for all choices but one.
MISSED = """() => {
  const visible = { opacityProperty: true, visibilityProperty: true }
  return [...document.querySelectorAll("a[href], button, input, summary")]
    .filter(element => element.checkVisibility(visible) && element.offsetWidth)
    .filter(element => element.tabIndex >= 0 && element.type !== "radio")
    .filter(element => !("visited" in element.dataset))
    .map(element => `is not reached: ${element.outerHTML.slice(0, 200)}`)
}"""


def tab_to(tab, selector):
    """Press Tab until the selector has the focus; return what was wrong on the way."""
    wrong = []
    for _ in range(999):
        tab.keyboard.press("Tab")
        found = tab.evaluate(FOCUS)
        if found is None or tab.evaluate(
            "css => !!document.querySelector(css)", selector
        ):
            break
        wrong += found
    return wrong


@languages
@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize(
    "path",
    ["", "guide/devices/", "labs/follow-a-tensor/", "reference/matrix/", "404.html"],
)
def test_tab_reaches_all_that_is_shown_and_nothing_else(tab, root, path, width):
    size(tab, width)
    tab.goto("about:blank")
    tab.goto(root + path)
    wrong = tab_to(tab, "none") + tab.evaluate(MISSED)
    assert not wrong, "\n".join(wrong)


def reach(tab, selector):
    """Press Tab until the selector has the focus."""
    tab_to(tab, f":is({selector}):focus")
    assert tab.locator(f":is({selector}):focus").count(), f"Tab misses {selector}"


@languages
def test_the_skip_link_comes_first_and_leads_to_the_text(tab, root):
    size(tab, WIDE)
    tab.goto(f"{root}guide/saving/")
    tab.keyboard.press("Tab")
    assert tab.locator(".md-skip:focus").count()
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    assert tab.locator("article :focus").count()


@pytest.fixture
def motion(tab):
    """The tab of a reader who has nothing against motion."""
    tab.emulate_media(reduced_motion="no-preference")
    yield tab
    tab.emulate_media(reduced_motion="reduce")


STILL = "document.getAnimations().length === 0"


@languages
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_drawer_is_opened_walked_and_closed(motion, tab, root, key):
    size(tab, PHONE)
    tab.goto(f"{root}reference/errors/loading/")
    menu = "header [for=__drawer] button"
    reach(tab, menu)
    tab.keyboard.press(key)
    assert tab.locator(f"{menu}[aria-expanded=true]").count()
    for _ in range(2):  # into the list of the errors, and out of it
        tab.wait_for_function(STILL)
        assert tab.evaluate(FOCUS) == []
        tab.keyboard.press(key)
    assert tab.locator(".md-nav__title :focus").count(), "the list does not open again"
    assert not tab.evaluate(RULES, False)
    tab.keyboard.press("Escape")
    assert tab.locator(f"{menu}:focus[aria-expanded=false]").count()
    tab.wait_for_function(STILL)
    assert not tab.locator(".md-sidebar--primary").is_visible()


@languages
@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_search_is_opened_used_and_closed(motion, tab, root, width):
    size(tab, width)
    tab.goto(f"{root}guide/saving/")
    if width == PHONE:
        reach(tab, "header [for=__search] button")
        tab.keyboard.press("Enter")
    else:
        reach(tab, ".md-search__input")
    tab.keyboard.type("buffer")
    tab.wait_for_selector(".md-search-result__item")
    assert not tab.evaluate(RULES, False)
    tab.keyboard.press("Escape")
    assert not tab.locator(".md-search__output").is_visible()
    if width == PHONE:
        tab.wait_for_selector("header [for=__search] button:focus")
    tab.wait_for_timeout(50)  # Material takes quicker keys for one
    tab.keyboard.press("/" if width == WIDE else "Space")
    tab.wait_for_selector(".md-search__output .md-search-result__item")
    tab.keyboard.press("ArrowDown")
    link = tab.locator(".md-search-result__link:focus").get_attribute("href")
    tab.keyboard.press("Enter")
    tab.wait_for_url(link)


@languages
def test_the_scheme_is_switched_and_kept(tab, root):
    size(tab, WIDE)
    tab.goto(f"{root}guide/saving/")
    reach(tab, ".md-option")
    for scheme in SCHEMES:
        tab.keyboard.press("Enter")
        assert not tab.evaluate(FOCUS)
        assert tab.locator(f"body[data-md-color-scheme={scheme}]").count()
        tab.reload()
        assert tab.locator(f"body[data-md-color-scheme={scheme}]").count()
        reach(tab, ".md-option")


@languages
def test_tabs_and_details_are_worked(tab, root):
    size(tab, WIDE)
    tab.goto(f"{root}guide/devices/")
    reach(tab, ".tabbed-set > input")
    for key, n in [("ArrowRight", 1), ("ArrowLeft", 0)]:
        tab.keyboard.press(key)
        shown = tab.locator(".tabbed-set").first.locator(".tabbed-block")
        assert shown.nth(n).is_visible()
        assert not shown.nth(1 - n).is_visible()
    tab.goto(f"{root}labs/follow-a-tensor/")
    reach(tab, "summary")
    for key, n in [("Enter", 1), ("Space", 0)]:
        tab.keyboard.press(key)
        assert tab.locator("details[open]").count() == n


# --- with less motion --------------------------------------------------------

# Return what moves, or would.
MOVING = """() => {
  const long = value => value.split(", ").some(time => parseFloat(time) > .00001)
  const all = [...document.querySelectorAll("*")].flatMap(element =>
    ["", "::before", "::after"].map(part => [element, getComputedStyle(element, part)]))
  return all.filter(([, style]) => long(style.transitionDuration)
    || long(style.animationDuration) || style.scrollBehavior === "smooth")
    .map(([element]) => element.outerHTML.slice(0, 200))
}"""


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("path", ["", "guide/devices/", "reference/matrix/"])
def test_nothing_moves_for_whoever_wants_less_motion(tab, path, width):
    size(tab, width)
    tab.goto(path)
    moving = tab.evaluate(MOVING)
    assert not moving, "\n".join(moving)
