// The link to the other language keeps the heading one is reading.
document.addEventListener("click", event => {
  const link = event.target.closest("a.ms-twin")
  if (link) link.hash = location.hash
})

// The index of the search is the heaviest of all: hold back what asks for it until a
// reader comes near the search.
const { open, send } = XMLHttpRequest.prototype
const near = new Promise(resolve => {
  for (const type of ["focusin", "pointerover"])
    document.addEventListener(type, ({ target }) => target.closest(".md-search, [for=__search]") && resolve())
})
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  this.index = String(url).endsWith("search_index.json")
  return open.call(this, method, url, ...rest)
}
XMLHttpRequest.prototype.send = function (body) {
  if (this.index) near.then(() => send.call(this, body))
  else send.call(this, body)
}

// The search takes what is typed for a formula: a word in double quotes must occur,
// a backslash escapes, and `is` finds `isinstance` too. A pasted error message is none,
// so ask for its plain words. `^1` is a boost of one, and keeps Material from putting
// `*` behind a short word: only the last may go on. A word that nothing says is a slip:
// `~1` allows for one letter, `~2` for two. Material's way to cut Chinese into words
// loses the last character, and words between: so cut by the longest words of the index
// here, and put a character behind each, to be lost.
const { postMessage } = Worker.prototype
let all, known, separator // the text of the index, its Chinese words, what parts words
const rare = new Set() // words that two pages say at most, and no title: they tell most
const cut = run => {
  const pieces = []
  for (let start = 0, end; start < run.length; start = end) {
    for (end = run.length; end > start + 1 && !known.has(run.slice(start, end)); end--);
    pieces.push(` ${run.slice(start, end)}〇 `)
  }
  return pieces.join("")
}
// A title as one word, which only those who ask for just that title say: `§` keeps it
// from other words, and characters become numbers, or Material would cut it.
const nameOf = text => "§" + text.toLowerCase().replace(separator, "").replace(/\p{sc=Han}/gu, char => char.codePointAt(0))
const plain = query => {
  const text = query.replace(/["'`\\*:~^]|(?:^|\s)[+-]+/g, " ")
  const name = nameOf(text.replace(/^\s*(\w+\.)+/, "")) // `nn.Buffer` has the title `Buffer`
  const asked = text.replace(/\p{sc=Han}+/gu, cut).split(separator).filter(Boolean)
  if (!asked.length) return ""
  const terms = asked.map((word, i) => {
    if (/^\w{5,24}$/.test(word) && !all.includes(word.toLowerCase())) return `${word}~${word.length < 9 ? 1 : 2}`
    if (asked.length < 5 && rare.has(word.toLowerCase())) return `${word}^30`
    const short = asked.length > 4 ? /^[a-z]{1,4}$/i : /^([A-Z]{2,4}|[a-z]{1,2})$/
    return i < asked.length - 1 && short.test(word) ? `${word}^1` : word
  })
  // The work for `~2` grows with the length of a word: a pasted message would hang.
  const slips = name.length < 30 && terms.some(term => term.includes("~"))
  return [slips ? `${name}~2` : `${name}^3 ${name.replace(/§(?=\d)/, "§*")}*`, ...terms].join(" ")
}
// Gives the pages their words, and sections their addresses, which docs/theme/finding.py
// took apart.
const read = ({ config, docs }) => {
  separator = new RegExp(config.separator, "g")
  let url
  for (const entry of docs) {
    if (entry.location.startsWith("#")) entry.location = url + entry.location
    else url = entry.location
    entry.text ??= ""
    entry.name = entry.title.replace(/<.*?>/g, "").split(/[、,（）()]/).map(nameOf).join(" ")
  }
  const pages = docs.filter(entry => !entry.location.includes("#"))
  for (const page of pages) page.words = ""
  for (const [word, steps] of Object.entries(config.words)) {
    if (steps.length < 3) rare.add(word)
    let at = -1
    for (const step of steps) pages[at += step.charCodeAt() - 35].words += `${word} `
  }
  all = JSON.stringify(docs).toLowerCase()
  known = new Set(all.match(/\p{sc=Han}+/gu))
}
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type === 0) read(message.data) // SearchMessageType.SETUP of Material
  const query = message?.type === 2 // SearchMessageType.QUERY
  postMessage.call(this, query ? { ...message, data: plain(message.data) } : message, ...rest)
}

// Material searches at a key; what is pasted or dictated comes without one.
document.addEventListener("input", ({ target, isComposing }) => {
  if (target.matches(".md-search__input") && !isComposing) target.dispatchEvent(new KeyboardEvent("keyup"))
})

// Copies the page as Markdown. Where that is not possible, shows the Markdown.
document.addEventListener("click", async event => {
  const button = event.target.closest(".ms-foot button")
  if (!button) return
  const { href } = button.nextElementSibling
  const text = async () => {
    const answer = await fetch(href)
    if (!answer.ok) throw new Error(answer.status)
    return new Blob([await answer.text()], { type: "text/plain" })
  }
  try { // text() is not awaited here: Safari lets no one write later than at the click
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text() })])
    alert$.next(translations["clipboard.copied"]) // of Material, in its own words
  } catch {
    location.assign(href)
  }
})

// A program can be copied, and takes the focus, so that keys can scroll it, while there
// is need to. docs/theme/hooks.py keeps Material from doing both, one after the other.
const { translations } = JSON.parse(document.getElementById("__config").textContent)
const sizes = new ResizeObserver(entries => {
  const wide = entries.map(({ target }) => target.scrollWidth > target.clientWidth)
  entries.forEach(({ target }, i) => target.tabIndex = wide[i] ? 0 : -1)
})
document.querySelectorAll(".highlight:not(.language-output) code").forEach((code, i) => {
  const nav = Object.assign(document.createElement("span"), { className: "md-code__nav" })
  const button = document.createElement("button")
  Object.assign(button, { className: "md-code__button", ariaLabel: translations["clipboard.copy"] })
  Object.assign(button.dataset, { clipboardTarget: `#__program_${i}`, mdType: "copy" })
  Object.assign(code, { id: `__program_${i}`, tabIndex: 0 })
  nav.append(button)
  code.closest("pre").prepend(nav)
  sizes.observe(code)
})

// What was out of view at first is laid out when the browser has time for it, so that
// whoever saves the page as a picture has all of it.
const unseen = [...document.querySelectorAll(".md-typeset pre[style], .ms-table.wide")]
const layOut = idle => {
  while (unseen.length && idle.timeRemaining() > 10) {
    const block = unseen.shift()
    block.style.contentVisibility = "visible"
    block.offsetHeight // lays it out now, within this time
  }
  if (unseen.length) requestIdleCallback(layOut)
}
if (window.requestIdleCallback) addEventListener("load", () => requestIdleCallback(layOut))

// Material opens the drawer, the search and what is nested in the navigation by labels,
// which no keyboard reaches: lay a button over each. What is closed or covered takes no
// focus: see site.css.
{
  const drawer = document.getElementById("__drawer")
  const nav = document.querySelector(".md-nav--primary")
  const visible = element => element.checkVisibility({ visibilityProperty: true })
  const button = (label, ariaLabel) => {
    const { control } = label
    const button = Object.assign(document.createElement("button"),
      { type: "button", className: "ms-switch", ariaLabel, ariaExpanded: control.checked })
    button.addEventListener("click", () => {
      control.click()
      if (!visible(button)) // its twin, to go back
        [...nav.querySelectorAll(`[for=${control.id}] > button`)].find(visible)?.focus()
    })
    control.addEventListener("change", () => button.ariaExpanded = control.checked)
    label.removeAttribute("tabindex")
    label.prepend(button)
    return button
  }
  const menu = button(document.querySelector("header [for=__drawer]"), nav.ariaLabel)
  const find = button(document.querySelector("header [for=__search]"), document.querySelector(".md-search").ariaLabel)
  document.getElementById("__search").addEventListener("change", () => setTimeout(() => {
    if (document.activeElement === document.body) find.focus() // where it is shown
  }))
  for (const label of nav.querySelectorAll("label:not([for=__drawer])")) {
    const name = label.textContent.trim() || label.previousElementSibling.textContent.trim()
    const list = nav.querySelector(`[aria-labelledby=${label.id || "_"}]`)
    if (list) list.removeAttribute("aria-labelledby"), list.ariaLabel = name
    button(label, name)
  }
  new MutationObserver(() => { // Material's <nav> that is no navigation
    for (const tags of document.querySelectorAll(".md-search .md-tags")) tags.role = "none"
  }).observe(document.querySelector(".md-search-result__list"), { childList: true, subtree: true })
  document.querySelector(".md-dialog").role = "status" // says what was copied
  drawer.addEventListener("change", () => {
    if (drawer.checked) [...nav.querySelectorAll("a, button")].find(visible)?.focus()
  })
  nav.addEventListener("focusout", ({ relatedTarget: next }) => {
    if (drawer.checked && next && !nav.contains(next)) drawer.click()
  })
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && drawer.checked) drawer.click(), menu.focus()
  })
}
