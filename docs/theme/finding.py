"""What the search knows: titles, questions, types of errors, and the words of a page.

Material's index holds the whole text of every section. This one is a quarter of it: a
page keeps its first sentence, to be shown, and of its other words each once. What a
section is found by are its title and the questions that it answers.
"""

import functools
import json
import posixpath
import re
from collections import defaultdict
from html import unescape
from itertools import pairwise
from pathlib import Path

from hooks import ERROR, MARKUP, UNNAMED, read_sections, read_snippet
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

QUESTIONS = "reference/questions.md"
ERRORS = "reference/errors"
API = "reference/api"
QUESTION = re.compile(r"^- (.+) → (.+)$", re.M)
SENTENCE = re.compile(r"<p>.*?(?:。|\.(?= |</p>)|</p>)", re.S)
TAG = re.compile(r"<[^>]*>")
NEVER_FIRST = re.compile("\u200b(?=[、。，？！；：）》」”])")  # in a line of a result
TELLING = re.compile(r"[a-z]|[^\W\d_]{2}")  # not a number, nor one character


@event_priority(-50)  # after the search plugin, before the offline plugin
def on_post_build(config):
    """Write the index again, with tags, and words in the place of text."""
    file = Path(config.site_dir, "search/search_index.json")
    index = json.loads(file.read_text("utf-8"))
    search = config.plugins["material/search"].search_index
    docs = index["docs"]
    tag(docs, config, search._segment_chinese)
    separator = re.compile(index["config"]["separator"])
    index["config"]["words"] = take_words(docs, separator)
    for entry in docs:  # site.js puts back what is said once, or not at all
        entry["location"] = re.sub("^.+(?=#)", "", entry["location"])
        if not entry["text"]:
            del entry["text"]
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.write_text(NEVER_FIRST.sub("", text), "utf-8")


def tag(docs, config, segment):
    """Give sections tags, which weigh as much as a title, and raise these sections.

    A section that answers questions of the list gets these, a message of the catalogue
    the type of its error: whoever pastes one, or asks, wants that section.
    """
    sources, tags, errors = Path(config.docs_dir), defaultdict(list), {}

    @functools.cache
    def page_of(name):
        file = File(name, config.docs_dir, config.site_dir, config.use_directory_urls)
        return file.url.removeprefix("./"), next(iter(read_sections(sources / name)))

    def address(name, id):
        """Return the address of a heading: the first is that of the page itself."""
        url, first = page_of(name)
        return url if id == first else f"{url}#{id}"

    for question, links in QUESTION.findall((sources / QUESTIONS).read_text("utf-8")):
        plain = segment(MARKUP.sub(r"\1\2", question))
        for name, id in UNNAMED.findall(links):
            name = posixpath.join(posixpath.dirname(QUESTIONS), name)
            tags[address(posixpath.normpath(name), id)].append(plain)
    for path in sources.joinpath(ERRORS).glob("[!i]*.md"):  # but for the index
        _, *messages = read_sections(path).items()  # not the page itself
        for id, (_, text) in messages:
            output = re.search(r'--8<-- "([^"\n]+\.out)"', text)
            found = output and ERROR.search(read_snippet(output[1], path))
            place = address(f"{ERRORS}/{path.name}", id)
            errors[place] = found and found[1]
    for entry in docs:
        place = entry["location"]
        if place in errors:
            entry |= {"text": "", "boost": 1.9}
        found = [*tags[place], *filter(None, [errors.get(place)])]
        if found:
            entry["tags"] = found
        if found or f"{API}/" in place:
            entry.setdefault("boost", 1.6)


def take_words(docs, separator):
    """Cut texts down to the first sentence of each page; return the words of the rest.

    ``{word: pages}``: a character for each page that says it, whose code is 35 and how
    many pages further it stands than the one before. site.js reads it. A word of more
    than a third of all pages tells nothing; one of more than a tenth is left to the
    titles, if it is in one.
    """

    def words(text):
        found = separator.split(unescape(TAG.sub(" ", text)).lower())
        return {word for word in found if TELLING.search(word)}

    said, shown, titles = [], [], set()
    for entry in docs:
        if "#" not in entry["location"]:
            said.append(set())
            shown.append(set())
        said[-1] |= words(entry["text"])
        first = SENTENCE.match(entry["text"]) if "#" not in entry["location"] else None
        entry["text"] = TAG.sub("", first[0]) if first else ""
        titles |= words(entry["title"])
        shown[-1] |= words(
            " ".join([entry["title"], entry["text"], *entry.get("tags", [])])
        )
    pages = defaultdict(list)
    for number, (all, seen) in enumerate(zip(said, shown, strict=True)):
        for word in all - seen:
            pages[word].append(number)
    return {
        word: "".join(chr(35 + after - before) for before, after in pairwise([-1, *at]))
        for word, at in sorted(pages.items())
        if len(at) <= len(said) / (10 if word in titles else 3)
    }
