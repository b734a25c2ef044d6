"""Write the site, both languages, as an archive that opens from disk.

``python docs/theme/offline.py [FILE.zip]`` builds it with Material's offline plugin,
which makes the search work without a server, and leaves out what only a server needs.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

ROOT = Path(__file__).parents[2]
NAME = "module-state"
# What a server answers with, robots read, or no page asks for.
NEEDLESS = [
    *["404.html", "*.xml*", "robots.txt"],
    *["search_index.json", "lunr/**/*.js", "*.map"],
]


def archive(file):
    """Build the site, strictly, and write it into the archive ``file``."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", folder],
            cwd=ROOT,
            env={"SITE_URL": "", **os.environ, "OFFLINE": "true"},
            check=True,
        )
        site = Path(folder)
        needless = {path for name in NEEDLESS for path in site.rglob(name)}
        with ZipFile(file, "w", ZIP_DEFLATED) as written:
            for path in sorted({*site.rglob("*.*")} - needless):
                written.write(path, Path(NAME, path.relative_to(site)))


if __name__ == "__main__":
    archive(*sys.argv[1:] or [f"{NAME}-offline.zip"])
