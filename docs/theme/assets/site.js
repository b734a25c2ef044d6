// The link to the other language keeps the heading one is reading.
document.addEventListener("click", event => {
  const link = event.target.closest("a.ms-twin")
  if (link) link.hash = location.hash
})

// The search takes what is typed for a formula: a word in double quotes must occur,
// a backslash escapes, and `is` finds `isinstance` too. A pasted error message is none,
// so ask for its plain words. `^1` is a boost of one, and keeps Material from putting
// `*` behind a short word: only the last may go on. Its way to cut Chinese into words
// loses the last character, and words between: so cut by the longest words of the index
// here, and put a character behind each, to be lost.
const { postMessage } = Worker.prototype
let docs, known
const cut = run => {
  known ??= new Set(JSON.stringify(docs).match(/\p{sc=Han}+/gu))
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
  return asked
    .map((word, i) => asked.length > 4 && i < asked.length - 1 && /^[a-z]{1,4}$/i.test(word) ? `${word}^1` : word)
    .join(" ")
}
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type === 0) docs = message.data.docs // SearchMessageType.SETUP of Material
  const query = message?.type === 2 // SearchMessageType.QUERY
  postMessage.call(this, query ? { ...message, data: plain(message.data) } : message, ...rest)
}

// Copies the page as Markdown. Where that is not possible, shows the Markdown.
document.addEventListener("click", async event => {
  const button = event.target.closest(".ms-foot button")
  if (!button) return
  const { href } = button.nextElementSibling
  const read = async () => {
    const answer = await fetch(href)
    if (!answer.ok) throw new Error(answer.status)
    return new Blob([await answer.text()], { type: "text/plain" })
  }
  try { // read() is not awaited here: Safari lets no one write later than at the click
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": read() })])
    const { translations } = JSON.parse(document.getElementById("__config").textContent)
    alert$.next(translations["clipboard.copied"]) // of Material, in its own words
  } catch {
    location.assign(href)
  }
})
