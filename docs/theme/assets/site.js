// The link to the other language keeps the heading one is reading.
document.addEventListener("click", event => {
  const link = event.target.closest("a.ms-twin")
  if (link) link.hash = location.hash
})

// The search takes what is typed for a formula: a word in double quotes must occur,
// a backslash escapes, and `is` finds `isinstance` too. A pasted error message is none,
// so ask for its plain words. `^1` is a boost of one, and keeps Material from putting
// `*` behind a short word: only the last may go on. A word that nothing says is a slip:
// `~1` allows for one letter, `~2` for two. Material's way to cut Chinese into words
// loses the last character, and words between: so cut by the longest words of the index
// here, and put a character behind each, to be lost.
const { postMessage } = Worker.prototype
let all, known // the text of the index, and its Chinese words
const cut = run => {
  const pieces = []
  for (let start = 0, end; start < run.length; start = end) {
    for (end = run.length; end > start + 1 && !known.has(run.slice(start, end)); end--);
    pieces.push(` ${run.slice(start, end)}〇 `)
  }
  return pieces.join("")
}
const plain = query => {
  const text = query.replace(/["'`\\*:~^]|(?:^|\s)[+-]+/g, " ").replace(/\p{sc=Han}+/gu, cut)
  const asked = text.trim().split(/\s+/)
  return asked.map((word, i) => {
    if (/^\w{5,}$/.test(word) && !all.includes(word.toLowerCase())) return `${word}~${word.length < 9 ? 1 : 2}`
    return asked.length > 4 && i < asked.length - 1 && /^[a-z]{1,4}$/i.test(word) ? `${word}^1` : word
  }).join(" ")
}
// Gives the pages their words, which docs/theme/finding.py took apart.
const read = ({ config, docs }) => {
  const pages = docs.filter(entry => !entry.location.includes("#"))
  for (const page of pages) page.words = ""
  for (const [word, steps] of Object.entries(config.words)) {
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
    const { translations } = JSON.parse(document.getElementById("__config").textContent)
    alert$.next(translations["clipboard.copied"]) // of Material, in its own words
  } catch {
    location.assign(href)
  }
})

// Material opens the drawer, the search and the navigation inside it by labels, which
// have neither role nor name, and mostly no place in the order of Tab: make buttons of
// them. What is closed or covered takes no focus: see site.css.
{
  const [drawer, menu, find, nav] = ["#__drawer", "header [for=__drawer]",
    "header label.md-icon[for=__search]", ".md-nav--primary"].map(one => document.querySelector(one))
  const button = label => Object.assign(label, { role: "button", tabIndex: 0 })
  const visible = element => element.checkVisibility({ visibilityProperty: true })
  button(menu).ariaLabel = nav.ariaLabel
  button(find).ariaLabel = document.querySelector(".md-search").ariaLabel
  for (const label of nav.querySelectorAll("label[id]"))
    label.ariaLabel = (label.textContent.trim() || label.previousElementSibling.textContent).trim()
  nav.querySelectorAll("label[tabindex='0']").forEach(button)
  addEventListener("DOMContentLoaded", () => document.querySelectorAll(".md-code__nav")
    .forEach(one => one.role = "none"))
  drawer.addEventListener("change", () => {
    if (!drawer.checked) return
    nav.querySelectorAll("label:not([for=__drawer])").forEach(button)
    ;[...nav.querySelectorAll("a, label[tabindex]")].find(visible)?.focus()
  })
  nav.addEventListener("focusout", ({ relatedTarget: next }) => {
    if (drawer.checked && next && !nav.contains(next)) drawer.click()
  })
  addEventListener("keydown", event => { // Enter is Material's
    if (event.key === " " && event.target.matches("label[role=button]")) event.target.click()
    else if (event.key === "Escape" && drawer.checked) drawer.click(), menu.focus()
    else return
    event.preventDefault()
  })
}
