"""A copy of the example repository with its history, on a host that is played."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from pipelines.hosting import Hosted
from running import ROOT


@pytest.fixture
def hosted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hosted:
    """Return the example repository, its answers committed to main."""
    for kind in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{kind}_NAME", "Somebody")
        monkeypatch.setenv(f"GIT_{kind}_EMAIL", "somebody@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    made = Hosted(tmp_path / "repository", tmp_path)
    shutil.copytree(ROOT / "examples/repository", made.folder, ignore=shutil.ignore_patterns(".readiness", "reports"))
    made.git("init", "--quiet", "--initial-branch", "main")
    made.commit("Answers of June")
    made.git("update-ref", "refs/remotes/origin/main", "HEAD")
    (tmp_path / "programs").mkdir()
    gh = tmp_path / "programs/gh"
    played = f'PLAYED_GITHUB="{tmp_path}/state.json" exec "{sys.executable}" "{ROOT}/tests/pipelines/played_gh.py" "$@"'
    gh.write_text(f"#!/bin/sh\n{played}\n", "utf-8")
    gh.chmod(0o755)
    (tmp_path / "state.json").write_text(
        json.dumps({"artifacts": str(tmp_path / "artifacts"), "pulls": [], "comments": [], "issues": []}), "utf-8"
    )
    return made
