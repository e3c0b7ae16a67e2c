"""The shipped pack, and a new answers file for it in a temporary folder."""

from pathlib import Path

import pytest

from readiness.loading.read_pack import load_pack
from readiness.model.pack import Pack
from readiness.saving.new_answers import new_answers


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack("healthcare-ai")


@pytest.fixture
def file(tmp_path: Path, pack: Pack) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(new_answers(pack, "Elm Hill Health", "Bed planning", "2026-06-05", {}), encoding="utf-8")
    return path
