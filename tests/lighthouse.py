"""Measure the site with Lighthouse, beside a stock Material build of the same pages.

``make lighthouse`` builds both, serves them as tests/server.py does, and measures a
page of each kind in both languages, as a phone and as a desktop: medians of some runs,
which alternate between the two sites, so that what disturbs one disturbs the other.
Figures are printed and nothing is asserted: they depend on the machine, which should
do nothing else. ``make lighthouse ARGS="--pages home lab --runs 1"`` is quick.

The stock build has Material's defaults, search and mkdocs-jupyter, our Markdown with
its includes expanded, and nothing else of docs/theme. Only its fonts are off: they
come from another host, which need not be in reach, and would make it slower.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from statistics import median

import yaml
from built import CHROMIUM
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import sync_playwright
from server import serve

ROOT = Path(__file__).parents[1]
LIGHTHOUSE = "lighthouse@12.8.2"  # the last that runs on Node 20; 13 wants Node 22
PAGES = {
    "home": "",
    "guide": "guide/buffers/",
    "recipe": "recipes/ema/",
    "lab": "labs/follow-a-tensor/",
    "matrix": "reference/matrix/",
    "rows": "reference/matrix/moving/",
    "api": "reference/api/registering/",
    "errors": "reference/errors/registering/",
    "claims": "reference/claims/",
    "questions": "reference/questions/",
    "glossary": "reference/glossary/",
}
LANGUAGES = {"zh": "", "en": "en/"}
GOALS = {  # in each preset
    "performance": {"mobile": 97, "desktop": 100},
    "accessibility": {"mobile": 100, "desktop": 100},
    "best-practices": {"mobile": 100, "desktop": 100},
    "seo": {"mobile": 100, "desktop": 100},
}
METRICS = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]

# A hook of the stock build. Programs are kept out of the search by our hook alone.
EXPAND = """
import sys
sys.path.insert(0, {theme!r})
import hooks, verified

def on_page_markdown(markdown, **rest):
    markdown = verified.on_page_markdown(markdown, **rest)
    markdown = hooks.on_page_markdown(markdown, **rest)
    return markdown.replace(' data-search-exclude=""', "")
"""
# What a page asks for, and the bytes of each as they were sent, without their heads.
ASKED = """performance.getEntries().filter(entry => entry.encodedBodySize)
  .map(entry => [entry.name, entry.encodedBodySize])"""


# --- the two sites -----------------------------------------------------------


def build(config, folder, **environment):
    """Build a site into a folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "-f", config, "-d", folder]
    environment |= os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    result = subprocess.run(command, env=environment, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"cannot build {config}\n{result.stderr}")


def build_stock(folder, address):
    """Build what Material makes of the same pages, both languages, into a folder."""
    with tempfile.TemporaryDirectory() as temporary:
        hook = Path(temporary, "expand.py")
        hook.write_text(EXPAND.format(theme=str(ROOT / "docs/theme")), "utf-8")
        for (lang, root), file in zip(
            LANGUAGES.items(), ["mkdocs.yml", "mkdocs.en.yml"], strict=True
        ):
            with (ROOT / file).open(encoding="utf-8") as opened:
                ours = yaml_load(opened)
            snippets = {"base_path": [str(ROOT / "snippets")], "check_paths": True}
            extensions = ours["markdown_extensions"] | {"pymdownx.snippets": snippets}
            stock = {
                "site_name": ours["site_name"],
                "site_url": f"{address}{root}",
                "docs_dir": str(ROOT / "docs" / lang),
                "nav": ours["nav"],
                "theme": {"name": "material", "language": lang, "font": False},
                "plugins": ["search", "mkdocs-jupyter"],
                "markdown_extensions": extensions,
                "hooks": [str(hook)],
                "extra": {"words": ours["extra"]["words"]},
            }
            config = Path(temporary, file)
            config.write_text(yaml.safe_dump(stock, allow_unicode=True), "utf-8")
            build(config, folder / root)


# --- bytes -------------------------------------------------------------------


def print_bytes(pages, languages, sites):
    """Print what is sent to a reader: who comes first, and who knows the home page."""
    print(
        "\nKB sent, compressed. First: all but the search's index and worker, to who"
        "\ncomes for the first time. Next: the same, to who knows the home page.\n"
    )
    heads = "".join(
        f"{name:>8} {'first':>7} {'next':>7} {'index':>7}" for name in sites
    )
    print(f"{'HTML, …':14}{heads}")
    with sync_playwright() as playwright:
        options = {"executable_path": CHROMIUM, "args": ["--no-sandbox"]}
        with playwright.chromium.launch(**options) as browser:
            for lang in languages:
                root = LANGUAGES[lang]
                known = {s: asked_by(browser, f"{sites[s]}{root}") for s in sites}
                for page in pages:
                    figures = ""
                    for site, address in sites.items():
                        url = f"{address}{root}{PAGES[page]}"
                        figures += bytes_of(asked_by(browser, url), url, known[site])
                    print(f"{lang} {page:11}{figures}", flush=True)


def asked_by(browser, url):
    """Return ``{url: bytes}`` of all that a page asks for, itself included."""
    page = browser.new_page()
    page.goto(url, wait_until="networkidle")
    page.wait_for_timeout(1000)  # the icon of the site comes late
    asked = dict(page.evaluate(ASKED))
    page.close()
    return asked


def bytes_of(asked, url, known):
    """Return the columns of a page: its HTML, a first visit, a further one, the index.

    ``known`` is what the home page asks for.
    """
    index = sum(size for name, size in asked.items() if "search_index" in name)
    first = {name: size for name, size in asked.items() if "/search" not in name}
    further = sum(size for name, size in first.items() if name not in known)
    further += asked[url] if url in known else 0  # the home page itself, once more
    kilobytes = [asked[url], sum(first.values()), further, index]
    return f" {kilobytes[0] / 1000:7.1f}" + "".join(
        f" {size / 1000:7.1f}" for size in kilobytes[1:]
    )


# --- Lighthouse --------------------------------------------------------------


def lighthouse(url, preset):
    """Return Lighthouse's report of a page, or None when it fails twice."""
    command = ["npx", "--yes", LIGHTHOUSE, url, "--quiet", "--output=json"]
    command += ["--chrome-flags=--headless=new --no-sandbox"]
    command += ["--preset=desktop"] if preset == "desktop" else []
    environment = os.environ | {"CHROME_PATH": CHROMIUM}
    for _ in range(2):
        result = subprocess.run(
            command, env=environment, capture_output=True, text=True
        )
        if not result.returncode:
            report = json.loads(result.stdout)
            if "runtimeError" not in report:
                return report
            result.stderr = report["runtimeError"]["message"]
    print(f"{url}: Lighthouse fails: {result.stderr.strip()[-500:]}", file=sys.stderr)
    return None


def figures_of(reports):
    """Return the columns of a page: medians of its reports."""
    if not reports:
        return "no report"
    scores = "/".join(f"{score_of(reports, category):.0f}" for category in GOALS)
    lcp, tbt, cls = (
        median(report["audits"][metric]["numericValue"] for report in reports)
        for metric in METRICS
    )
    asked = [
        report["audits"]["network-requests"]["details"]["items"] for report in reports
    ]
    sent = median(sum(item["transferSize"] for item in items) for items in asked)
    return (
        f"{scores:>16} {lcp:6.0f} {tbt:5.0f} {cls:6.3f} {sent / 1000:7.1f}"
        f" {median(map(len, asked)):4.0f}"
    )


def score_of(reports, category):
    """Return the median of a score, of 100."""
    return median(100 * (r["categories"][category]["score"] or 0) for r in reports)


def lost_by(reports, preset):
    """Yield a line for each score below its goal: the audits that took points from it.

    Below it stand the places on the page that an audit names.
    """
    for category, goals in GOALS.items():
        score = score_of(reports, category)
        if score >= goals[preset]:
            continue
        lost, places = Counter(), []
        for report in reports:
            for audit in report["categories"][category]["auditRefs"]:
                got = report["audits"][audit["id"]]["score"]
                if got is not None and audit["weight"]:
                    lost[audit["id"]] += audit["weight"] * (1 - got) / len(reports)
        took = [id for id, weight in lost.most_common() if weight > 0.05]
        yield f"{category} {score:.0f} (goal {goals[preset]}): {', '.join(took)}"
        for report in reports[:1]:
            for id in took:
                places += places_of(report["audits"][id])
        yield from (f"  {place}" for place in places)


def places_of(audit):
    """Yield what an audit says of the first places where it found something wrong."""
    for item in (audit.get("details") or {}).get("items", [])[:3]:
        node = item.get("node")
        snippet = node.get("snippet") if isinstance(node, dict) else None
        if place := snippet or item.get("selector") or item.get("description"):
            yield str(place)


def print_scores(pages, languages, presets, runs, sites):
    """Print the table of scores as it grows, then what our pages lose them by."""
    print(
        "\nLighthouse: performance/accessibility/best practices/SEO, LCP and TBT in ms,"
        f"\nCLS, KB on the wire and requests; medians of {runs} run(s)\n"
    )
    heads = f"{'scores':>16} {'LCP':>6} {'TBT':>5} {'CLS':>6} {'KB':>7} {'req':>4}"
    print(f"{'':22}" + " |".join(f"{name:>5} {heads[5:]}" for name in sites))
    lost, speeds = [], []
    for lang in languages:
        for page in pages:
            for preset in presets:
                reports = {name: [] for name in sites}
                for name in [*sites] * runs:
                    url = f"{sites[name]}{LANGUAGES[lang]}{PAGES[page]}"
                    if report := lighthouse(url, preset):
                        reports[name].append(report)
                        speeds.append(report["environment"]["benchmarkIndex"])
                row = " |".join(figures_of(measured) for measured in reports.values())
                place = f"{lang} {page:10} {preset:8}"
                print(place + row, flush=True)
                if reports["ours"]:
                    lines = lost_by(reports["ours"], preset)
                    lost += [f"{place} {line}" for line in lines]
    if speeds:
        print(
            f"\nSpeed of the machine, by Lighthouse: {min(speeds):.0f} to"
            f" {max(speeds):.0f}, median {median(speeds):.0f}. Where these lie far"
            "\napart it was busy, and performance is better than it seems."
        )
    print(
        "\nWhat our pages lose points by:" if lost else "\nOur pages reach each goal."
    )
    print("\n".join(lost))


def main():
    """Build, serve and measure what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    choose = {"nargs": "+", "metavar": "NAME"}
    parser.add_argument("--pages", choices=PAGES, default=[*PAGES], **choose)
    parser.add_argument(
        "--languages", choices=LANGUAGES, default=[*LANGUAGES], **choose
    )
    presets = ["mobile", "desktop"]
    parser.add_argument("--presets", choices=presets, default=presets, **choose)
    parser.add_argument("--runs", type=int, default=3, help="0: only count the bytes")
    parser.add_argument("--ours", action="store_true", help="without the stock build")
    options = parser.parse_args()
    if not CHROMIUM:
        sys.exit("no chromium found; apt-get install chromium")
    if options.runs and not shutil.which("npx"):
        sys.exit(
            "no npx found; apt-get install npm, or install Node 20 from nodejs.org"
        )
    with tempfile.TemporaryDirectory() as folder:
        ours, stock = Path(folder, "ours"), Path(folder, "stock")
        ours.mkdir()
        stock.mkdir()
        with serve(ours) as our_address, serve(stock) as its_address:
            sites = {"ours": our_address}
            build(ROOT / "mkdocs.yml", ours, SITE_URL=our_address)
            if not options.ours:
                sites["stock"] = its_address
                build_stock(stock, its_address)
            print_bytes(options.pages, options.languages, sites)
            if options.runs:
                print_scores(
                    options.pages,
                    options.languages,
                    options.presets,
                    options.runs,
                    sites,
                )


if __name__ == "__main__":
    main()
