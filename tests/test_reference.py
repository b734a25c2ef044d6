"""The reference is complete: errors, API cards and terms, held against torch itself."""

import ast
import importlib.util
import itertools
import re
from pathlib import Path

import hooks
import pytest
from pages import code, printed, read_page, sections, subpages

ROOT = Path(__file__).parents[1]
ERRORS = {lang: subpages(ROOT, lang, "reference/errors") for lang in ["zh", "en"]}
CARDS = {lang: subpages(ROOT, lang, "reference/api") for lang in ["zh", "en"]}
SIGNATURES = ROOT / "snippets/api/signatures.out"
languages = pytest.mark.parametrize("lang", ["zh", "en"])


def each(pages_of):
    pages = [page for lang in pages_of for page in pages_of[lang]]
    ids = [str(page.relative_to(ROOT / "docs")) for page in pages]
    return pytest.mark.parametrize("page", pages, ids=ids)


def table(page, id):
    """Return what the first column of the table below a heading has in backticks."""
    text = page.read_text("utf-8").partition(f"{{ #{id} }}\n")[2]
    rows = re.findall(r"^\|(.+?)\|", text.partition("\n#")[0], re.M)
    return [name for row in rows for name in code(row)]


def occur(pieces, text):
    """Whether the pieces occur in the text, in this order, whatever the white space."""
    text, end = " ".join(text.split()), 0
    for piece in (" ".join(piece.split()) for piece in pieces):
        if (start := text.find(piece, end)) < 0:
            return False
        end = start + len(piece)
    return True


# --- errors ------------------------------------------------------------------


@each(ERRORS)
def test_an_error_is_raised_as_its_heading_says_and_then_fixed(page):
    for section in sections(page, ROOT):
        messages = code(section.heading)
        assert len(messages) == 1, f"{section.place}: write the message alone, as code"
        assert len(section.programs) > 1, (
            f"{section.place}: include what raises it, and what mends it"
        )
        raises, *_, mends = section.programs
        pieces = messages[0].split("…")
        assert occur(pieces, printed(raises)), (
            f"{section.place}: {raises.name} does not print this message; copy it from "
            "its output, with … for what you leave out"
        )
        assert not occur(pieces, printed(mends)), (
            f"{section.place}: {mends.name}, the last program, is to show how to mend "
            "it, and prints the same message"
        )
        assert not hooks.ERROR.search(printed(mends)), (
            f"{section.place}: {mends.name}, the last program, ends in an error; show "
            "how to mend it, or move this program up"
        )


@languages
def test_no_error_has_two_sections_and_there_are_many(lang):
    found = [
        (section.heading, section.place)
        for page in ERRORS[lang]
        for section in sections(page, ROOT)
    ]
    for (message, first), (other, second) in itertools.pairwise(sorted(found)):
        assert message != other, f"{second}: {message} is at {first} too; keep one"
    assert len(found) >= 40


def raised_by_torch():
    """Yield (place, pieces) for each message that nn/modules/module.py and
    nn/parameter.py raise, or collect in ``error_msgs``: its fixed parts."""
    torch = Path(importlib.util.find_spec("torch").origin).parent
    for file in ["nn/modules/module.py", "nn/parameter.py"]:
        for node in ast.walk(ast.parse((torch / file).read_text("utf-8"))):
            match node:
                case ast.Raise(exc=ast.Call(args=[message, *_])):
                    yield f"{file}:{node.lineno}", fixed_parts(message)
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="error_msgs")),
                    args=[*_, message],
                ):
                    yield f"{file}:{node.lineno}", fixed_parts(message)


def fixed_parts(node):
    """Return the parts of a message that are the same each time it is raised."""
    match node:
        case ast.Constant(value=str(text)):
            return [part for part in re.split(r"\{\w*\}", text) if part.strip()]
        case ast.JoinedStr(values=values):
            return [part for value in values for part in fixed_parts(value)]
        case ast.BinOp(left=left, right=right):
            return fixed_parts(left) + fixed_parts(right)
        case ast.Call(func=ast.Attribute(value=value)):
            return fixed_parts(value)
    return []


@languages
def test_every_error_of_torch_about_state_is_in_the_catalogue_or_left_out(lang):
    programs = [p for page in ERRORS[lang] for p in read_page(page, ROOT)]
    shown = [printed(p).replace(r"\'", "'") for p in programs]  # a KeyError's repr
    index = ROOT / f"docs/{lang}/reference/errors/index.md"
    left_out = {text: [] for text in table(index, "left-out")}
    for place, pieces in raised_by_torch():
        assert pieces, f"torch/{place}: its message is no text; teach fixed_parts"
        if any(occur(pieces, output) for output in shown):
            continue
        matching = [t for t in left_out if occur(t.split("…"), "\n".join(pieces))]
        assert matching, (
            f"torch/{place} raises {'…'.join(pieces)!r}, which no program of the "
            f"catalogue prints; add a section, or a row in {index.relative_to(ROOT)}"
            "#left-out that says why nobody meets it"
        )
        left_out[matching[0]].append(pieces)
    for text, messages in left_out.items():
        assert len({*map(tuple, messages)}) < 2, (
            f"{index.relative_to(ROOT)}: `{text}` stands for several messages "
            f"of torch, {messages}; write one row for each"
        )
        assert messages, (
            f"{index.relative_to(ROOT)}: `{text}` is left out, and torch does not "
            "raise it, or a program of the catalogue prints it; delete the row"
        )


# --- API cards ---------------------------------------------------------------


def names(text):
    return re.findall(r"^\{\{ signature (\S+) \}\}$", text, re.M)


@each(CARDS)
def test_a_card_has_a_heading_a_signature_and_a_program(page):
    for section in sections(page, ROOT):
        last = [name.rpartition(".")[2] for name in names(section.text)]
        assert code(section.heading) == last, (
            f"{section.place}: the heading names {code(section.heading)}, its "
            f"signatures are of {last}; name the same, in the same order"
        )
        assert section.programs, (
            f"{section.place}: a card without a program; add the smallest"
        )


@languages
def test_everything_public_has_a_card_or_is_left_out(lang):
    index = ROOT / f"docs/{lang}/reference/api/index.md"
    cards = [n for page in CARDS[lang] for n in names(page.read_text("utf-8"))]
    cards += table(index, "left-out")
    lines = SIGNATURES.read_text("utf-8").splitlines()
    public = {line.partition("(")[0] for line in lines}
    assert len(cards) == len({*cards}), (
        "a name has two cards, or a card and is left out: "
        f"{sorted({name for name in cards if cards.count(name) > 1})}; keep one"
    )
    assert {*cards} == public, (
        f"without a card: {sorted(public - {*cards})}; "
        f"not in snippets/api/signatures.out: {sorted({*cards} - public)}; add a card "
        "or a row of api/index.md#left-out, or the name to snippets/api/signatures.py"
    )


# --- terms and questions -----------------------------------------------------


def test_a_term_has_one_translation():
    """Each heading of the glossary has the term of the other language in brackets."""
    terms = {}
    for lang, brackets in [("zh", r"(.+)（(.+)）"), ("en", r"(.+) \((.+)\)")]:
        for section in sections(ROOT / f"docs/{lang}/reference/glossary.md", ROOT):
            found = re.fullmatch(brackets, section.heading.lower())
            assert found, f"{section.place}: write the term, then its translation"
            terms.setdefault(section.id, []).append(found.groups())
            assert re.match(r"\n(?![-#|]|```|See |见)\S.*\n(\n|\Z)", section.text), (
                f"{section.place}: write the definition first, a paragraph of one line"
            )
    for id, (zh, en) in terms.items():
        assert zh == en[::-1], f"glossary.md#{id}: {zh} in Chinese, {en} in English"
    both = [term for pair, _ in terms.values() for term in pair]
    for term in both:
        assert both.count(term) == 1, f"glossary.md: {term} has two sections; keep one"


@languages
def test_every_question_leads_to_the_heading_that_answers_it(lang):
    for section in sections(ROOT / f"docs/{lang}/reference/questions.md", ROOT):
        questions = re.findall(r"^[-*+] (.+)", section.text, re.M)
        assert questions, f"{section.place}: no question"
        for question in questions:
            assert re.search(r"→ \[\]\([\w./-]+\.md#[\w-]+\)", question), (
                f"{section.place}: {question!r} leads nowhere; end it with "
                "→ [](page.md#heading)"
            )
