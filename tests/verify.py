"""Run every program and lab on a release of torch, and record what each printed.

``make verify TORCH=2.5.1`` installs the release beside the packages of the tests into a
folder of its own, 3 to 7 GB, runs, and writes snippets/verified/2.5.1-cpu.json; on a
machine with a GPU, 2.5.1-cuda.json. The folder is removed. ARGS="-k causal" runs some
programs, of which the record is mended.

What only the pinned release can say is not asked of others: the libraries of the
recipes want a new torch, and an old torch may warn of what surrounds it.
"""

import argparse
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).parents[1]
# Of the group "test", what needs the pinned torch, or runs no program.
LEFT_OUT = {
    *["torch", "numpy", "timm", "torchvision", "transformers", "x-transformers"],
    *["kornia", "pytest-randomly", "axe-playwright-python", "ruff"],
}
# What torch before 2.2 wants: its numpy, and a part of setuptools that is gone.
OLD = Version("2.2"), ["numpy<2", "setuptools<81"]
LABS = "tests/test_labs.py::test_every_stored_output_is_what_its_cell_prints"
# Old torch warns of much that is none of a program's business.
SETTINGS = ["-o", "timeout=120", "-o", "filterwarnings=ignore"]


def requirements(release):
    """Return what to install for a release of torch."""
    groups = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))
    groups = groups["dependency-groups"]
    pinned = [*groups["docs"], *(line for line in groups["test"] if "=" in line)]
    others = OLD[1] if release < OLD[0] else ["numpy", "setuptools"]
    kept = [line for line in pinned if Requirement(line).name not in LEFT_OUT]
    return [f"torch=={release}", *others, *kept]


def main():
    """Install, run, record, remove."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("torch", help="a release, as 2.5.1")
    parser.add_argument(
        "--python", default=sys.executable, help="another, if torch wants one"
    )
    options, rest = parser.parse_known_args()  # what else there is goes to pytest
    try:
        release = Version(options.torch)
    except InvalidVersion:
        sys.exit(f"{options.torch!r} is no release of torch: make verify TORCH=2.5.1")
    with tempfile.TemporaryDirectory(prefix="verify-") as folder:
        subprocess.run([options.python, "-m", "venv", folder], check=True)
        python = Path(folder, "bin/python")
        install = [python, "-m", "pip", "install", "--quiet", "--no-cache-dir"]
        if subprocess.run([*install, *requirements(release)], check=False).returncode:
            sys.exit(
                f"no environment for torch {release}: if pip finds none for "
                f'{options.python}, choose another: ARGS="--python python3.11"'
            )
        run = [
            python,
            "-m",
            "pytest",
            "docs/zh",
            "docs/en",
            LABS,
            "--record",
            "-q",
            "-n",
            "2",
        ]
        run += [*SETTINGS, *rest]
        sys.exit(subprocess.run(run, cwd=ROOT, check=False).returncode)


if __name__ == "__main__":
    main()
