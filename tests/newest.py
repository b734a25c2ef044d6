"""Run every program and lab on the newest torch; fail if one prints what is not known.

``make newest`` records the run as ``make verify`` does. Known is what a page documents,
and what the record of that release, if it is there, already says. On GitHub the summary
of the run tells which torch it was, and which programs differ.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from packaging.version import Version

ROOT = Path(__file__).parents[1]


def newest():
    """Return the newest release of torch that pip finds for this Python."""
    options = ["--dry-run", "--ignore-installed", "--no-deps", "--quiet"]
    command = [sys.executable, "-m", "pip", "install", *options, "--report", "-"]
    report = subprocess.run([*command, "torch"], stdout=subprocess.PIPE, check=True)
    (torch,) = json.loads(report.stdout)["install"]
    return Version(torch["metadata"]["version"]).public


def summary(run, known):
    """Yield the lines that tell of a run, and of what ``known`` programs had said."""
    counts = Counter(verdict for verdict, *_ in run["programs"].values())
    said = ", ".join(f"{count} {verdict}" for verdict, count in counts.most_common())
    yield f"## torch {run['torch']}, Python {run['python']}: {said}"
    for name, verdict, detail in unlike(run):
        new = "" if known.get(name) == run["programs"][name] else " (new)"
        yield f"\n`{name}` {verdict}{new}:\n"
        yield from (f"    {line}" for line in detail.splitlines())


def unlike(run):
    """Yield name, verdict and detail of what did not print what is documented."""
    for name, (verdict, _, *detail) in run["programs"].items():
        if verdict in {"differs", "failed"}:
            yield name, verdict, "".join(detail)


def main():
    """Run, tell, and exit with 1 if there is something new."""
    release = newest()
    file = ROOT / f"snippets/verified/{release}-cpu.json"
    before = file.read_text("utf-8") if file.is_file() else ""
    known = json.loads(before)["programs"] if before else {}
    file.unlink(missing_ok=True)  # or a run that records nothing would look like this
    verify = [sys.executable, str(ROOT / "tests/verify.py"), release]
    status = subprocess.run(verify, check=False).returncode
    if not file.is_file():
        if before:
            file.write_text(before, "utf-8")
        sys.exit(f"torch {release}: nothing recorded; verify.py ended with {status}")
    run = json.loads(file.read_text("utf-8"))
    text = "\n".join(summary(run, known))
    print(text)
    if summary_file := os.environ.get("GITHUB_STEP_SUMMARY"):
        Path(summary_file).write_text(text + "\n", "utf-8")
    new = [n for n, *_ in unlike(run) if known.get(n) != run["programs"][n]]
    if new:
        print(f"::error::torch {release}: {len(new)} programs print what is not known")
    sys.exit(bool(new) or status)


if __name__ == "__main__":
    main()
