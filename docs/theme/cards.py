"""Cards: the picture of a page that others show beside a link to it.

Each page gets one of its own, drawn from its title when the site is built for an
address that others can reach, and kept in .cache/cards until its words or this file
change. Material's own cards need fonts from another host.
"""

import functools
import hashlib
import os
import re
import tempfile
from html import unescape
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import jieba
from mkdocs.plugins import get_plugin_logger
from notebooks import offer
from PIL import Image, ImageColor, ImageDraw, ImageFont

CACHE = Path(__file__).parents[2] / ".cache/cards"
# Found by name wherever the system keeps fonts: Linux, Windows, macOS.
FONTS = ["NotoSansCJK-Bold.ttc", "msyhbd.ttc", "Hiragino Sans GB.ttc"]
REMEDY = "apt-get install fonts-noto-cjk"
HERE = {None, "localhost", "127.0.0.1", "0.0.0.0", "::1"}

SIZE, MARGIN, WIDTH = (1200, 630), 88, 1024  # WIDTH: of the title
INK, FAINT, PAPER = "#1d2733", "#263240", "#fff"
CODE, ACCENT = "#ffc9b3", "#ff9d76"
log = get_plugin_logger("cards")

H1 = re.compile(r"<h1\b[^>]*>(.*?)(?:<a [^>]*headerlink.*?)?</h1>", re.S)
CODES = re.compile(r"<code>(.*?)</code>")
# What is never parted: Latin words, and signs from the word they belong to.
WORD = re.compile(r"[\u3400-\u9fff]+|[^\s\u3000-\u9fff\uff00-\uffef]+|\S|\s+")
NEVER_FIRST, NEVER_LAST = "，。、；：？！）》」”’…,.;:?!)的化", "（《「“‘("


def on_page_content(html, *, page, config, files):
    """Put the card of a page into the site, drawn if it is not kept."""
    if urlsplit(config.site_url).hostname in HERE:
        return html
    if not font_name():
        if page.is_homepage and config.theme["language"] == "zh":
            log.info(f"no cards: none of {FONTS} is here; {REMEDY}")
        return html
    heading = H1.search(html)[1]
    groups = [group.title for group in reversed(page.ancestors)]
    if groups and groups[-1] == page.title:
        groups.pop()
    words = heading, " / ".join(groups), config.site_name
    drawn = repr((words, font_name(), Path(__file__).read_text("utf-8")))
    kept = CACHE / f"{hashlib.sha256(drawn.encode()).hexdigest()[:20]}.png"
    if not kept.is_file():
        save(draw(*words), kept)
    name = PurePosixPath(page.file.src_uri).with_suffix(".png")
    page.meta["card"] = f"assets/cards/{name}"
    offer(page.meta["card"], config, files, abs_src_path=str(kept))
    return html


@functools.cache
def font_name():
    """Return the first of FONTS that this system has, or None."""
    for name in FONTS:
        try:
            ImageFont.truetype(name)
        except OSError:
            continue
        return name
    return None


@functools.cache
def font(size, code=False):
    """Return the font in a size: the face for simplified Chinese, or for code."""
    wanted = "Mono CJK SC" if code else "Sans CJK SC"
    for face in range(10):  # as many as Noto has in its file
        try:
            found = ImageFont.truetype(font_name(), size, face)
        except OSError:
            break
        if found.getname()[0].endswith(wanted):
            return found
    return ImageFont.truetype(font_name(), size)


@functools.cache
def length(text, code, size):
    return font(size, code).getlength(text)


def units(html):
    """Return the unbreakable parts of a heading: (text, whether it is code)."""
    found = []
    for number, text in enumerate(CODES.split(html)):
        code, text = number % 2 == 1, unescape(re.sub("<.*?>", "", text))
        runs = [text] if code else WORD.findall(text)
        for run in runs:
            han = not code and "\u3400" <= run[0] <= "\u9fff"
            found += [(part, code) for part in (jieba.cut(run) if han else [run])]
    return found


def lines_of(units, width, measure):
    """Return the units as the fewest lines that fit, evenly filled.

    ``measure`` says how wide a list of units is. No line begins with a sign that
    closes, or ends with one that opens.
    """
    whole = []
    for unit in units:
        first, last = unit[0][0], whole[-1][-1][0][-1] if whole else ""
        if whole and (first.isspace() or first in NEVER_FIRST or last in NEVER_LAST):
            whole[-1].append(unit)
        else:
            whole.append([unit])

    def fill(width):
        lines = [[]]
        for part in whole:
            if lines[-1] and measure(lines[-1] + part) > width:
                lines.append([])
            lines[-1] = lines[-1] + part
        return lines

    best = fill(width)
    for narrower in range(width, 0, -max(1, width // 64)):
        lines = fill(narrower)
        if len(lines) > len(best):
            break
        best = lines
    return best


def draw(heading, group, site):
    """Return the card: the mark and name of the site, the group, the heading."""
    card = Image.new("RGB", SIZE, INK)
    pen = ImageDraw.Draw(card)
    card.paste(mark(760, FAINT, FAINT), (760, 60))
    card.paste(mark(72, PAPER, ACCENT), (MARGIN - 8, 64))
    pen.text((MARGIN + 84, 100), site, PAPER, font(36), anchor="lm")
    size, lines = fitted(units(heading))
    step = round(size * 1.32)
    base = 542 - step * (len(lines) - 1)
    pen.text((MARGIN, base - size - 30), group, ACCENT, font(32), anchor="ls")
    for line in lines:
        left = MARGIN
        for text, code in line:
            fill = CODE if code else PAPER
            pen.text((left, base), text, fill, font(size, code), anchor="ls")
            left += length(text, code, size)
        base += step
    pen.rectangle((0, SIZE[1] - 12, *SIZE), ACCENT)
    return card.quantize(palette=palette(), dither=Image.Dither.NONE)


def fitted(units):
    """Return the largest size in which a heading fits, and its lines."""
    for size in [88, 76, 66, 58, 50, 42]:

        def width(line, size=size):
            return sum(length(*unit, size) for unit in line)

        lines = lines_of(units, WIDTH, width)
        if size * len(lines) <= 232 and max(map(width, lines)) <= WIDTH:
            break
    return size, lines


@functools.cache
def palette():
    """Return the colours of a card and their shades on ink: a small file needs few."""
    ink = Image.new("RGB", (1, 1), INK)
    image, colours = Image.new("P", (1, 1)), [*ImageColor.getrgb(FAINT)]
    for colour in [PAPER, CODE, ACCENT]:
        end = Image.new("RGB", (1, 1), colour)
        for part in range(16):
            colours += Image.blend(ink, end, part / 15).getpixel((0, 0))
    image.putpalette(colours)
    return image


@functools.cache
def mark(size, line, dot):
    """Return the mark of assets/mark.svg in a square on ink."""
    unit = size * 4 / 24  # drawn at four times its size, for smooth edges

    def at(*numbers):
        return [number * unit for number in numbers]

    image = Image.new("RGB", (size * 4, size * 4), INK)
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle(at(2, 3, 20, 21), 4 * unit, INK, line, round(2 * unit))
    pen.rectangle(at(17.5, 10, 21, 14), INK)
    for y in [10, 14]:
        pen.circle(at(19, y), unit, line)
    pen.circle(at(8.2, 12), 2.2 * unit, line)
    pen.circle(at(13.9, 12), 2.5 * unit, INK, line, round(1.6 * unit))
    pen.circle(at(21.2, 12), 1.6 * unit, dot)
    return image.resize((size, size), Image.Resampling.LANCZOS)


def save(card, file):
    """Write a card in one step, for another build may be at the same one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as part:
        card.save(part, "PNG")
    os.replace(part.name, file)
