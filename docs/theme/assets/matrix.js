// The behaviour matrix: pick columns and groups, search rows, open a cell.
// Without this the page is the same tables, and each row leads to its program.
{
  const words = JSON.parse(document.currentScript.dataset.words)
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

  const style = document.head.appendChild(make("style"))
  const find = make("input", { type: "search" })
  const boxes = (name, labels) => {
    const inputs = labels.map(() => make("input", { type: "checkbox", checked: true }))
    const all = labels.map((label, i) => make("label", {}, inputs[i], label))
    return [inputs, make("details", {}, make("summary", {}, name), ...all)]
  }
  const headings = tables.map(table => {
    const id = table.parentElement.getAttribute("aria-labelledby")
    return document.getElementById(id)
  })
  const names = headings.map(heading => heading.firstChild.textContent)
  const [columns, pickColumns] = boxes(words.columns, ways)
  const [groups, pickGroups] = boxes(words.groups, names)

  const show = () => {
    const hidden = columns.flatMap((box, i) => box.checked ? [] : [
      `.ms-measured :is(th, td):nth-child(${i + 2}) { display: none }`
    ])
    style.textContent = hidden.join("\n")
    const wanted = find.value.trim().toLowerCase()
    tables.forEach((table, i) => {
      const matches = [...table.tBodies[0].rows].filter(row =>
        !(row.hidden = !row.textContent.toLowerCase().includes(wanted)))
      const none = !groups[i].checked || !matches.length
      headings[i].hidden = table.parentElement.hidden = none
    })
  }
  const tools = make("form", { className: "ms-tools" },
    make("label", {}, words.find, find), pickColumns, pickGroups)
  tools.addEventListener("input", show)
  tools.addEventListener("submit", event => event.preventDefault())
  headings[0].before(tools)

  // --- one cell: by keyboard, by click, by its address ---

  const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
  for (const table of tables) {
    table.setAttribute("role", "grid")
    for (const cell of table.querySelectorAll("tbody td")) cell.tabIndex = -1
    table.querySelector("tbody td").tabIndex = 0
    table.addEventListener("click", event => {
      const cell = event.target.closest("tbody td")
      if (cell) open(cell)
    })
    table.addEventListener("keydown", event => {
      const cell = event.target.closest("tbody td")
      if (!cell) return
      if (event.key === "Enter" || event.key === " ") open(cell)
      else if (move[event.key]) focus(table, cell, ...move[event.key])
      else return
      event.preventDefault()
    })
  }

  function focus(table, cell, down, right) {
    const visible = [...table.tBodies[0].rows].filter(row => !row.hidden)
    let column = cell.cellIndex
    do column += right
    while (right && columns[column - 1] && !columns[column - 1].checked)
    const row = visible[visible.indexOf(cell.parentElement) + down]
    const next = row?.cells[column]
    if (next?.tagName !== "TD") return
    table.querySelector("td[tabindex='0']").tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }

  // The line or two to write for a way: the table of ways.py, which the page shows.
  const table = document.querySelector("#ways ~ .language-python code").textContent
  const lines = way => table.split("\n").flatMap((line, i, all) =>
    !line.startsWith(`${way}  `) ? [] : /^ +self|^ +reg/.test(all[i + 1])
      ? [line.slice(way.length), all[i + 1]] : [line.slice(way.length)])

  const title = make("h2", { id: "ms-cell" })
  const body = make("div")
  const close = make("button", {}, words.close)
  const dialog = make("dialog", { className: "ms-cell md-typeset" },
    make("form", { method: "dialog" }, title, close), body)
  dialog.setAttribute("aria-labelledby", title.id)
  dialog.addEventListener("click", event => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)

  async function open(cell) {
    const row = cell.parentElement.querySelector("th a")
    const way = ways[cell.cellIndex - 1]
    const address = `#${row.id}/${encodeURIComponent(way)}`
    const section = await sectionOf(row).catch(() => location.assign(row.href))
    if (!section) return
    history.replaceState(null, "", address)
    title.replaceChildren(...row.cloneNode(true).childNodes, " · ", make("code", {}, way))
    const code = lines(way).map(line => line.trim()).join("; ")
    body.replaceChildren(make("p", {}, make("code", {}, code)), ...section,
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
      for (const link of next.querySelectorAll("a")) link.href = link.href
      for (const marked of next.querySelectorAll("[id]")) marked.removeAttribute("id")
      section.push(document.adoptNode(next.cloneNode(true)))
    }
    return section
  }

  // The address is that of a row, `#to-meta`, or of a cell, `#to-meta/frozen`.
  function goTo() {
    const [id, way] = location.hash.slice(1).split("/").map(decodeURIComponent)
    const row = rows.find(row => row.querySelector("th a").id === id)
    if (!row) return
    const cell = row.cells[ways.indexOf(way) + 1]
    row.closest(".ms-table").scrollIntoView()
    row.cells[1].scrollIntoView({ block: "nearest" })
    if (!way || cell.tagName !== "TD") return
    cell.scrollIntoView({ block: "nearest", inline: "center" })
    cell.focus({ preventScroll: true })
    open(cell)
  }
  addEventListener("hashchange", goTo)
  goTo()
}
