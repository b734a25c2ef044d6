"""Every page in a real browser, once, below a sub-path: nothing fails or is asked of
another host, and whoever reads it can read it all, copy it and print it.
"""

import collections
import re
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urljoin

import pytest
from built import blocks_of, languages, pages, places
from server import serve

AXE = Path(find_spec("axe_playwright_python").origin).with_name("axe.min.js")
WIDE, PHONE, PAPER = 1280, 390, 718  # pixels; the last is A4 less its margins

# What a reader opens, open; the scripts of the site and of these tests see it all.
OPEN = """() => {
  for (const closed of document.querySelectorAll("details")) closed.open = true
  const style = document.head.appendChild(document.createElement("style"))
  style.textContent = ".md-typeset .tabbed-block { display: block }"
}"""

# Click each button beside a program. Return what each block copies, and what the last
# left on the clipboard: to read it each time would take longer than all else here.
COPY = """async () => {
  let text
  const copied = []
  addEventListener("copy", () => text = getSelection().toString())
  for (const block of document.querySelectorAll("article pre")) {
    const button = block.querySelector(".md-code__button")
    button?.click()
    copied.push(button && text)
  }
  return [copied, text && await navigator.clipboard.readText() === text]
}"""

# Return the violations of axe's rules, all but that of contrast, which is the slow one.
RULES = """async () => {
  const rules = { "color-contrast": { enabled: false } }
  const { violations } = await axe.run({ resultTypes: ["violations"], rules })
  return violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.map(node => node.html.slice(0, 200)).join("\\n    ")}`)
}"""

# Return the violations of contrast. It depends on the look of a text: its colour, size
# and weight, and what is behind it. Of each look, axe is asked once, on whichever page
# it can tell; the session of the browser remembers what it told.
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
  const looks = new Map()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const look = [color, fontSize, fontWeight, ...back(element)].join()
    if (sessionStorage[look] === "" || !texts.currentNode.data.trim()) continue
    const visible = { opacityProperty: true, visibilityProperty: true }
    if (element.checkVisibility(visible)) looks.set(look, element)
  }
  if (!looks.size) return []
  const { passes, violations } = await axe.run({ include: [...looks.values()] },
    { runOnly: ["color-contrast"], elementRef: true })
  const told = new Set([...passes, ...violations].flatMap(({ nodes }) => nodes).map(node => node.element))
  for (const [look, element] of looks) sessionStorage[look] = told.has(element) ? "" : element.outerHTML.slice(0, 200)
  return violations.flatMap(({ nodes }) => nodes.map(node => `${node.html.slice(0, 200)} ${node.any[0].message}`))
}"""

# Return what sticks out of the page, which then scrolls sideways.
SIDEWAYS = """() => {
  const { scrollWidth, clientWidth } = document.scrollingElement
  if (scrollWidth <= clientWidth) return []
  const out = [...document.querySelectorAll("body *")].filter(element =>
    element.getBoundingClientRect().right > clientWidth + 1)
  return out.slice(-3).map(element => `${scrollWidth} pixels: ${element.outerHTML.slice(0, 200)}`)
}"""

# Return what on paper is shown and useless, or hidden and needed, or cut off.
PRINTED = """() => {
  const wrong = []
  const all = (selector, bad, why) => {
    for (const element of document.querySelectorAll(selector))
      if (bad(element)) wrong.push(`${why}: ${element.outerHTML.slice(0, 200)}`)
  }
  const shown = element => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
  all(".md-header, .md-tabs, .md-sidebar, .md-footer, .md-top, .md-code__nav, .headerlink," +
    " .ms-tools, .ms-downloads a, .ms-foot :is(a, button)", shown, "is printed")
  all("article :is(pre, td, h1, h2, h3)", element => !shown(element), "is not printed")
  all("article :is(pre, code, table, .ms-table)", element =>
    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline"
    && !element.matches(":has(.wide), .wide, .wide *"), "is cut off") // on pages laid across
  const { backgroundColor } = getComputedStyle(document.body)
  if (backgroundColor !== "rgb(255, 255, 255)") wrong.push(`the paper is ${backgroundColor}`)
  return wrong
}"""


@pytest.fixture(scope="module")
def address(site):
    """The address of the built site, below the path of its URL."""
    with serve(site, "/module-state/") as address:
        yield address


@pytest.fixture(scope="module")
def context(browser, address):
    """One window of a reader who wants less motion and lets the site use a clipboard."""
    context = browser.new_context(
        base_url=address,
        permissions=["clipboard-read", "clipboard-write"],
        reduced_motion="reduce",
    )
    yield context
    context.close()


@pytest.fixture(scope="module")
def walk(context, address):
    """Visit every page once; return ``{subject: [what is wrong, with its page]}``."""
    wrong = collections.defaultdict(list)
    page = context.new_page()
    page.add_init_script(path=AXE)
    path = ""

    def note(subject, problems):
        wrong[subject] += [f"{path}: {problem}" for problem in problems]

    page.on("pageerror", lambda error: note("requests", [error]))
    page.on("console", lambda said: note("requests", [f"{said.type}: {said.text}"]))
    page.on("requestfailed", lambda asked: note("requests", [f"no {asked.url}"]))
    page.on(
        "response",
        lambda answer: (
            answer.status < 400 or note("requests", [f"{answer.status} {answer.url}"])
        ),
    )
    page.on(
        "request",
        lambda asked: (
            asked.url.startswith((address, "data:", "blob:"))
            or note("requests", [f"asks for {asked.url}"])
        ),
    )
    for path, source in [*places(), ("404.html", None), ("en/404.html", None)]:
        page.set_viewport_size({"width": WIDE, "height": 900})
        page.goto(path.removesuffix("index.html"))
        page.evaluate(OPEN)
        copied = page.evaluate(COPY)
        for (place, language, text), got in zip(
            blocks_of(source) if source else [], copied, strict=True
        ):
            if got != (text.rstrip() if language == "python" else None):
                wrong["copies"].append(f"{place}: copies {got!r}")
        for width, scheme, other in [
            (WIDE, "default", "slate"),
            (PHONE, "slate", "default"),
        ]:
            page.set_viewport_size({"width": width, "height": 900})
            for colours in [other, scheme]:
                note(f"contrast {width} {colours}", page.evaluate(CONTRAST, colours))
            note(f"rules {width} {scheme}", page.evaluate(RULES))
        page.set_viewport_size({"width": 360, "height": 900})
        note("sideways", page.evaluate(SIDEWAYS))
        page.set_viewport_size({"width": PAPER, "height": 900})
        page.emulate_media(media="print")
        page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
        note("print", page.evaluate(PRINTED))
        page.emulate_media(media="screen")
    untold = page.evaluate("Object.entries(sessionStorage).filter(([, text]) => text)")
    print(len(untold), page.evaluate("sessionStorage.length"), *untold, sep="\n")
    page.close()
    return wrong


@pytest.mark.parametrize(
    "subject", ["requests", "copies", "contrast", "rules", "sideways", "print"]
)
def test_walk(walk, subject):
    found = [f"{k}: {p}" for k, v in walk.items() if k.startswith(subject) for p in v]
    assert not found, f"{len(found)}\n" + "\n".join(found[:60])
