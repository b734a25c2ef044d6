"""What the site weighs on the wire, as a server sends it that compresses at level 6.

A first visit costs a page and all that it asks for but the search, which loads when it
is opened; a further page costs itself.
"""

import gzip
import json
from urllib.parse import urljoin

from built import URL, languages, pages

FIRST, FURTHER, SEARCH = 90_000, 12_000, 60_000  # bytes
# A page that says more than fits into FURTHER may be this many times its bare text.
TIMES = 3


def weight(data):
    """Return the size in bytes of bytes, or of a file, once compressed."""
    return len(gzip.compress(getattr(data, "read_bytes", lambda: data)(), 6, mtime=0))


def asked_by(path, html, site):
    """Return the files that a page asks for: styles, scripts, icons and images."""
    tags = html.select("link[rel=stylesheet], link[rel=icon], [src]")
    urls = {urljoin(URL + path, tag.get("src") or tag["href"]) for tag in tags}
    return [site / url.removeprefix(URL) for url in urls]


def test_a_first_visit_is_light_and_asks_for_no_font(site):
    for path, html in pages(site):
        files = asked_by(path, html, site)
        kinds = {file.suffix for file in files}
        assert kinds == {".css", ".js", ".svg"}, f"{path} asks for {kinds}"
        size = weight(site / path) + sum(map(weight, files))
        assert size <= FIRST, f"{path}: {size} bytes with {[f.name for f in files]}"
    for style in site.rglob("*.css"):
        assert "@font-face" not in style.read_text("utf-8"), style


def test_a_further_page_weighs_little_more_than_what_it_says(site):
    for path, html in pages(site):
        size, text = weight(site / path), html.select_one("article").text
        most = max(FURTHER, TIMES * weight(text.encode()))
        assert size <= most, f"{path}: {size} bytes, may have {most}; split the page"


@languages
def test_the_index_of_the_search_is_light(site, root):
    file = site / root / "search/search_index.json"
    assert weight(file) <= SEARCH, f"{file}: {weight(file)} bytes"
    # Whoever searches asks for what is said, not for how programs say it, nor for the
    # lists of what other pages say, which have messages like "Cowardly refusing …".
    words = json.loads(file.read_text("utf-8"))["config"]["words"]
    assert not {"randn", "__main__", "cowardly"} & {*words}
