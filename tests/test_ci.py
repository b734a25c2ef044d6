"""What runs elsewhere is pinned, may do little, and is in step with pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))
PINNED = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
WORKFLOWS = sorted(ROOT.glob(".github/workflows/*.y*ml"))
each_workflow = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)


@each_workflow
def test_every_action_is_pinned_to_a_commit(file):
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        assert "uses:" not in line or PINNED.fullmatch(line.strip("- ")), (
            f"{file.relative_to(ROOT)}:{number}: a tag can be moved; write the 40 "
            f"digits of the commit, then its release: # v1.2.3: {line.strip()}"
        )


@each_workflow
def test_a_job_has_the_rights_it_asks_for_and_an_end(file):
    name, workflow = file.relative_to(ROOT), yaml.safe_load(file.read_text("utf-8"))
    assert workflow.get("permissions") == {}, f"{name}: write `permissions: {{}}` first"
    for key, job in workflow["jobs"].items():
        for word in ["permissions", "timeout-minutes"]:
            assert job.get(word), f"{name}: the job {key} has no {word}; add it"
        assert "write" not in job["permissions"].values() or len(job["steps"]) == 1, (
            f"{name}: the job {key} may write and does more than publish; split it"
        )


def test_what_is_checked_stands_in_ci_run_alone():
    file = ROOT / ".github/workflows/docs.yml"
    steps = yaml.safe_load(file.read_text("utf-8"))["jobs"]["check"]["steps"]
    runs = [step["run"] for step in steps if "run" in step]
    assert runs[0] == ".ci/run", f"{file.name}: runs {runs[0]}; run .ci/run, all of it"
    assert not re.search(r"pytest|ruff|make (test|lint)", str(runs[1:])), (
        f"{file.name}: {runs[1:]} repeats what .ci/run runs; drop it"
    )


def test_versions_are_those_of_the_project():
    hooks = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    docs = (ROOT / ".readthedocs.yaml").read_text("utf-8")
    (ruff,) = (line for line in PROJECT["dependency-groups"]["test"] if "ruff" in line)
    assert {*re.findall(r"ruff==[\w.]+", hooks)} == {ruff}, f"pre-commit: pin {ruff}"
    assert "--group docs" in docs, ".readthedocs.yaml: install the group docs"
    texts = [docs, *(file.read_text("utf-8") for file in WORKFLOWS)]
    pythons = {*re.findall(r'\bpython(?:-version)?: "(.+?)"', "".join(texts))}
    assert len(pythons) == 1, f"{pythons}: write one in .github and .readthedocs.yaml"
    assert f"{min(pythons)}.99" in SpecifierSet(PROJECT["project"]["requires-python"])
