// The chooser: a click on an answer marks it, and hides what it makes needless.
{
  const questions = [...document.querySelectorAll("#chooser + ol > li")]
  const answers = questions.map(question =>
    [...question.querySelectorAll(":scope > ul > li")].map(answer => {
      const word = answer.querySelector("strong")
      const button = document.createElement("button")
      button.type = "button"
      button.textContent = word.textContent
      button.ariaLabel = `${question.firstChild.textContent.trim()} ${word.textContent}`
      button.ariaPressed = false
      word.replaceWith(button)
      return [answer, button]
    }))
  const pressed = button => button.ariaPressed === "true"

  answers.forEach((pair, i) => pair.forEach(([, clicked]) => {
    clicked.addEventListener("click", () => {
      const chosen = !pressed(clicked)
      for (const [, button] of answers.slice(i).flat())
        button.ariaPressed = chosen && button === clicked
      let over = false // a leaf ends the questions
      answers.forEach((pair, j) => {
        questions[j].hidden = over
        for (const [answer, button] of pair) {
          answer.classList.toggle("chosen", pressed(button))
          over ||= pressed(button) && !!answer.querySelector("a")
        }
      })
    })
  }))
}
