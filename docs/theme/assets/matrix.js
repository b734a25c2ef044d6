// The behaviour matrix: pick columns and groups, filter rows, open a cell.
// Without this the page is the same tables, and each row leads to its program.
{
  const words = JSON.parse(document.currentScript.dataset.words)
  const fromDisk = location.protocol === "file:" // where no page can be fetched
  const tables = [...document.querySelectorAll(".ms-measured")]
  const heads = [...tables[0].querySelectorAll("thead th")]
  const ways = heads.map(head => head.textContent)
  const rows = tables.flatMap(table => [...table.tBodies[0].rows])
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }

  // --- what is shown: the toolbar above the first table ---

  const headings = tables.map(table => table.parentElement.previousElementSibling)
  const boxes = (name, labels) => {
    const inputs = labels.map(() => make("input", { type: "checkbox", checked: true }))
    const all = labels.map((label, i) => make("label", {}, inputs[i], label))
    return [inputs, make("details", {}, make("summary", {}, name), ...all)]
  }
  const names = tables.map(table => table.parentElement.getAttribute("aria-label"))
  const [columns, pickColumns] = boxes(words.columns, ways)
  const [groups, pickGroups] = boxes(words.groups, names)
  const find = make("input", { type: "search" })
  const count = make("output")
  const style = document.head.appendChild(make("style"))

  function show() {
    const hidden = columns.flatMap((box, i) => box.checked ? [] : [
      `.ms-measured :is(th, td):nth-child(${i + 2}) { display: none }`
    ])
    style.textContent = hidden.join("\n")
    const wanted = find.value.trim().toLowerCase()
    let found = 0
    tables.forEach((table, i) => {
      const matches = [...table.tBodies[0].rows].filter(row =>
        !(row.hidden = !row.textContent.toLowerCase().includes(wanted)))
      const none = !groups[i].checked || !matches.length
      headings[i].hidden = table.parentElement.hidden = none
      found += none ? 0 : matches.length
      const cells = [...table.querySelectorAll("tbody td")]
      reach(table, cells.find(cell => !none && cell.checkVisibility()))
    })
    count.value = `${found} / ${rows.length}`
  }

  // One cell of a table is reached by Tab, the others from there by arrows.
  function reach(table, cell) {
    table.querySelector("td[tabindex]")?.removeAttribute("tabindex")
    if (cell) cell.tabIndex = 0
  }

  const tools = make("form", { className: "ms-tools" },
    make("label", {}, words.find, find), count, pickColumns, pickGroups)
  tools.addEventListener("input", show)
  tools.addEventListener("submit", event => event.preventDefault())
  headings[0].before(tools)

  // --- one cell: by keyboard, by click, by its address ---

  const moves = {
    ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
    Home: [0, -ways.length], End: [0, ways.length]
  }
  tables.forEach((table, i) => {
    table.setAttribute("role", "grid")
    table.setAttribute("aria-label", names[i])
    reach(table, table.querySelector("tbody td"))
    table.addEventListener("click", event => {
      const cell = event.target.closest("tbody td")
      if (cell) open(cell)
    })
    table.addEventListener("keydown", event => {
      const cell = event.target.closest("tbody td")
      if (!cell || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === "Enter" || event.key === " ") open(cell)
      else if (moves[event.key]) move(table, cell, ...moves[event.key])
      else return
      event.preventDefault()
    })
  })
  count.value = `${rows.length} / ${rows.length}`

  function move(table, cell, down, right) {
    const visible = [...table.tBodies[0].rows].filter(row => !row.hidden)
    const row = visible[visible.indexOf(cell.parentElement) + down]
    const cells = [...row?.cells ?? []].filter(next =>
      next.tagName === "TD" && next.checkVisibility())
    const at = cells.findIndex(next => next.cellIndex === cell.cellIndex) + right
    const next = cells[Math.max(0, Math.min(at, cells.length - 1))]
    if (!next) return
    reach(table, next)
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: "nearest", inline: "nearest" })
  }

  // The line or two to write for a way: the table of ways.py, which the page shows.
  const listing = document.querySelector("#ways ~ .language-python code").textContent
  const code = way => {
    const [line, next] = listing.slice(listing.indexOf(`\n${way}  `) + 1).split("\n")
    const lines = [line.slice(way.length), ...next.startsWith(" ") ? [next] : []]
    return lines.map(line => line.trim()).join("; ")
  }

  const title = make("h2", { id: "ms-cell" })
  const body = make("div")
  const dialog = make("dialog", { className: "ms-cell md-typeset" },
    make("form", { method: "dialog" }, title, make("button", {}, words.close)), body)
  dialog.setAttribute("aria-labelledby", title.id)
  dialog.addEventListener("pointerdown", event => {
    if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener("close", () =>
    history.replaceState(null, "", location.hash.split("/")[0]))
  document.body.append(dialog)

  let last // the cell that was asked for last: a slow answer must not win
  async function open(cell) {
    last = cell
    const row = cell.parentElement.querySelector("th a")
    const way = ways[cell.cellIndex - 1]
    const section = fromDisk ? null : await sectionOf(row).catch(() => null)
    if (last !== cell) return
    if (!section) return location.assign(row.href)
    const address = `#${row.id}/${encodeURIComponent(way)}`
    history.replaceState(null, "", address)
    title.replaceChildren(...row.cloneNode(true).childNodes, " · ", make("code", {}, way))
    body.replaceChildren(make("p", {}, make("code", {}, code(way))), ...section,
      make("p", {}, make("a", { href: row.href }, words.see), " · ",
        make("a", { href: address }, words.link)))
    for (const output of body.querySelectorAll(".language-output code"))
      output.replaceChildren(...output.textContent.trimEnd().split("\n").flatMap(line =>
        [line.startsWith(`${way}: `) ? make("mark", {}, line) : line, "\n"]))
    if (!dialog.open) dialog.showModal()
    body.querySelector("mark").scrollIntoView({ block: "nearest" })
  }

  // What the page of the row shows under its heading.
  async function sectionOf(row) {
    const answer = await fetch(row.href)
    if (!answer.ok) throw new Error(answer.status)
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    page.head.prepend(Object.assign(page.createElement("base"), { href: row.href }))
    const section = []
    let next = page.getElementById(row.id).nextElementSibling
    for (; next && !/^H[12]$/.test(next.tagName); next = next.nextElementSibling) {
      const tabs = [...next.querySelectorAll(".tabbed-labels label")]
      next.querySelectorAll(".tabbed-block").forEach((block, i) =>
        block.prepend(make("p", {}, make("strong", {}, tabs[i].textContent))))
      for (const link of next.querySelectorAll("a")) link.href = link.href
      for (const marked of next.querySelectorAll("[id]")) marked.removeAttribute("id")
      section.push(document.importNode(next, true))
    }
    return section
  }

  // The address is that of a row, `#to-meta`, or of a cell, `#to-meta/frozen`.
  function goTo() {
    const [id, way] = location.hash.slice(1).split("/")
    const row = rows.find(row => row.querySelector("th a").id === id)
    if (dialog.open) dialog.close()
    if (!row) return
    if (!row.checkVisibility()) {
      tools.reset()
      show()
    }
    row.closest(".ms-table").scrollIntoView()
    row.cells[1].scrollIntoView({ block: "nearest" })
    const column = ways.findIndex(name => encodeURIComponent(name) === way)
    if (column < 0 || fromDisk) return
    const cell = row.cells[column + 1]
    reach(row.closest("table"), cell)
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: "nearest", inline: "center" })
    open(cell)
  }
  addEventListener("hashchange", goTo)
  addEventListener("load", goTo)
}
