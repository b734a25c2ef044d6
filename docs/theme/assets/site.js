// The link to the other language keeps the heading one is reading.
document.addEventListener("click", event => {
  const link = event.target.closest("a.ms-twin")
  if (link) link.hash = location.hash
})

// The search takes what is typed for a formula: a word in double quotes must occur,
// a backslash escapes, and `is` finds `isinstance` too. A pasted error message is none,
// so ask for its plain words. `^1` is a boost of one, and keeps Material from putting
// `*` behind a short word: only the last may go on.
const { postMessage } = Worker.prototype
const plain = query => {
  const asked = query.replace(/["'`\\*:~^]|(?:^|\s)[+-]+/g, " ").trim().split(/\s+/)
  return asked
    .map((word, i) => asked.length > 4 && i < asked.length - 1 && /^[a-z]{1,4}$/i.test(word) ? `${word}^1` : word)
    .join(" ")
}
Worker.prototype.postMessage = function (message, ...rest) {
  const query = message?.type === 2 // SearchMessageType.QUERY of Material
  postMessage.call(this, query ? { ...message, data: plain(message.data) } : message, ...rest)
}
