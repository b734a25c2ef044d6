// The link to the other language keeps the heading one is reading.
document.addEventListener("click", event => {
  const link = event.target.closest("a.ms-twin")
  if (link) link.hash = location.hash
})
