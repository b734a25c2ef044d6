"""Every page in a real browser, once, below a sub-path: nothing fails or is asked of
another host, and whoever reads it can read it all, copy it and print it.
"""

import collections
from importlib.util import find_spec
from pathlib import Path

import pytest
from built import blocks_of, places
from server import serve

AXE = Path(find_spec("axe_playwright_python").origin).with_name("axe.min.js")
WIDE, PHONE, NARROW, PAPER = 1280, 390, 360, 718  # pixels; the last is A4 in margins
SCHEMES = ["slate", "default"]  # of Material: dark and light

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
# The words of a program are one text for the time: what colours them concerns no other
# rule. `preload` lets one rule read the style sheets, which are the same on each page.
RULES = """async preload => {
  const programs = [...document.querySelectorAll("pre > code")].map(program => {
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
  const looks = new Map()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    if (!texts.currentNode.data.trim()) continue
    const element = texts.currentNode.parentElement
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const look = [color, fontSize, fontWeight, ...back(element)].join()
    const visible = { opacityProperty: true, visibilityProperty: true }
    if (!(sessionStorage[look] > 4) && element.checkVisibility(visible))
      looks.set(element, look)
  }
  const include = [...new Map([...looks].map(([element, look]) => [look, element])).values()]
  if (!include.length) return []
  const options = { runOnly: ["color-contrast"], elementRef: true }
  const { passes, violations } = await axe.run({ include }, options)
  const nodes = rules => rules.flatMap(rule => rule.nodes)
  for (const element of include)
    sessionStorage[looks.get(element)] = +(sessionStorage[looks.get(element)] ?? 0) + 1
  for (const { element } of nodes([...passes, ...violations]))
    sessionStorage[looks.get(element)] = 5
  return nodes(violations).map(node => `${node.html.slice(0, 200)} ${node.any[0].message}`)
}"""

# Return what sticks out of the page, which then scrolls sideways.
SIDEWAYS = """() => {
  const { scrollWidth, clientWidth } = document.scrollingElement
  if (scrollWidth <= clientWidth) return []
  const out = [...document.querySelectorAll("body *")].filter(element =>
    element.getBoundingClientRect().right > clientWidth + 1)
  return out.slice(-3).map(element => element.outerHTML.slice(0, 200))
}"""

# Return what on paper is shown and useless, or hidden and needed, or cut off.
PRINTED = """() => {
  const shown = element => element.checkVisibility({ visibilityProperty: true })
  const cut = ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1
  const wrong = [
    ["is printed", ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-top, .headerlink,"
      + ".md-code__nav, .ms-tools, .ms-downloads a, .ms-foot :is(a, button)", shown],
    ["is not printed", "article :is(pre, td, h1, h2, h3)", element => !shown(element)],
    ["is cut off", "html, article :is(pre, pre > code, .ms-table:not(:has(.wide)))", cut],
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


PARTS = collections.defaultdict(list)  # of the site, by language and folder
for path, source in [*places(), ("404.html", None), ("en/404.html", None)]:
    PARTS[str(Path(path).parent.parent)].append((path, source))


@pytest.mark.parametrize("part", PARTS)
def test_every_page_works_for_everyone(tab, address, part):
    """It fails at nothing, asks no other host, and is read, copied and printed whole."""
    wrong = []

    def note(subject, problems):
        wrong.extend(f"{path}: {subject}: {problem}" for problem in problems)

    def size(width):
        tab.set_viewport_size({"width": width, "height": 900})

    listeners = {
        "pageerror": lambda error: note("script", [error]),
        "console": lambda said: note("console", [f"{said.type} {said.text}"]),
        "requestfailed": lambda asked: note("request", [f"fails: {asked.url}"]),
        "request": lambda asked: (
            asked.url.startswith((address, "data:", "blob:"))
            or note("request", [f"to another host: {asked.url}"])
        ),
        "response": lambda answer: (
            answer.status < 400 or note("request", [f"{answer.status} {answer.url}"])
        ),
    }
    for event, listener in listeners.items():
        tab.on(event, listener)
    for path, source in PARTS[part]:
        size(WIDE)
        tab.goto(path.removesuffix("index.html"))
        tab.evaluate(OPEN)
        for width, schemes in [(WIDE, SCHEMES), (PHONE, SCHEMES[::-1])]:
            size(width)
            for scheme in schemes:
                note(f"{width} {scheme}", tab.evaluate(CONTRAST, scheme))
            note(f"{width} {scheme}", tab.evaluate(RULES, source is None))
        size(NARROW)
        note("scrolls sideways", tab.evaluate(SIDEWAYS))
        size(PAPER)
        tab.emulate_media(media="print")
        note("on paper", tab.evaluate(CONTRAST, "slate"))
        note("on paper", tab.evaluate(PRINTED))
        tab.emulate_media(media="screen")
        copied, last = tab.evaluate(COPY)
        blocks = [*blocks_of(source)] if source else []
        for (place, language, text), got in zip(blocks, copied, strict=True):
            if got != (text.rstrip() if language == "python" else None):
                wrong.append(f"{place}: its button copies {got!r}")
        if last is False:
            note("copy", ["the clipboard holds something else"])
    for event, listener in listeners.items():
        tab.remove_listener(event, listener)
    open("/tmp/h1/wrong.txt", "a").write("\n".join(wrong) + "\n")
    assert not wrong, f"{len(wrong)} of {part}\n" + "\n".join(wrong)
