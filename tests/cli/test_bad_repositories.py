"""Whatever is wrong with a repository or the files in it is said together with what to do.

Every file in `tests/cases/repositories` has the commits, what is typed, the exit code, and what is said.
"""

import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from git_repositories import GitRepository
from live_tool import PACKS, answers
from running import readiness_here

CASES: dict[str, dict[str, Any]] = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/repositories").glob("*.yaml"))
}


def _written(**header: str) -> str:
    return yaml.safe_dump(answers(assessment=header), sort_keys=False)


NAMED = {
    "OLD": _written(date="2026-05-04"),
    "NEW": _written(),
    "RETIRED": _written(date="2026-05-04", questionnaire="retired-tool@1.0.0", rubric="retired-tool@1.0.0"),
    "WITH_ORGANIZATION": _written(date="2026-05-04", organization_answers="organization.yaml"),
    "CONFLICT": f"{_written(date='2026-05-04')}<<<<<<< ours\nremedies: {{}}\n=======\n>>>>>>> theirs\n",
}
"""The answers files that cases name."""


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, content in files.items():
        if content == "null":
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(NAMED.get(content, content).encode())


def _folder(case: dict[str, Any], folder: Path) -> Path:
    """Make the repository of a case; return the folder to type in."""
    made = folder / "made"
    made.mkdir()
    if case.get("repository") != "false":
        repository = GitRepository(made)
        for files in case.get("commits", []):
            _write(made, files)
            repository.commit()
        if case.get("shallow"):
            clone = folder / "clone"
            repository.git("clone", "--quiet", "--depth=1", made.as_uri(), str(clone))
            made = clone
    _write(made, case.get("write", {}))
    return made


@pytest.mark.parametrize("name", CASES)
def test_a_message_says_what_is_wrong_and_what_to_do(tmp_path, name):
    case = CASES[name]
    folder = _folder(case, tmp_path)
    # A revision is no path, and the packs are outside of the repository.
    packs = [] if "pack:" in str(case.get("write")) else ["--pack", str(PACKS)]
    done = readiness_here(*shlex.split(case["run"]), *packs, cwd=folder)

    said = done.stderr.replace(str(folder), "FOLDER")
    assert done.returncode == int(case["code"]), said
    assert case["says"] in said
    assert ("help: " in said) is (done.returncode != 0)
    assert case.get("help", "") in said
    assert "Traceback" not in said


def test_there_are_cases():
    assert len(CASES) >= 17
