"""Same input, same bytes, in any folder, time zone and language and with any hash seed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import stretching_cases
from filled_answers import filled
from readiness.loading.read_pack import load_pack
from readiness.plugin_modules import module_names
from readiness.view.edition import AUDIENCES
from running import ROOT, STORIES

PLACES = [
    {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1", "PYTHONUTF8": "1"},
    {
        "TZ": "Pacific/Auckland",
        "LC_ALL": "C",
        "LANG": "de_DE.UTF-8",
        "LANGUAGE": "de",
        "PYTHONHASHSEED": "4242",
        "PYTHONUTF8": "0",
        "COLUMNS": "300",
        "FORCE_COLOR": "1",
    },
]

FORMATS = module_names("formats")
STORY = STORIES / "front-office-phone/answers.yaml"
ADVERSARIAL = ROOT / "tests/cases/adversarial"
CASES: dict[str, tuple[Path, list[str]]] = {
    path.parent.name: (path, []) for path in sorted(STORIES.glob("*/answers.yaml"))
}
CASES |= {name: (ADVERSARIAL / f"{name}.yaml", []) for name in stretching_cases.HOSTILE}
CASES["all-steps"] = (ADVERSARIAL / f"{stretching_cases.ALL_STEPS}.yaml", ["--target", stretching_cases.LAST_GATE])
CASES |= {name: (ROOT / f"tests/cases/tools_in_use/{name}.yaml", []) for name in stretching_cases.IN_USE}
"""The answers of which every edition is made twice by the long proofs, and their options."""
EXPORTED = {
    "questions.xlsx": ["export"],
    "questions.csv": ["export"],
    "plan.csv": ["roadmap", "--format", "csv"],
    "plan.json": ["roadmap", "--format", "json"],
    "plan.ics": ["roadmap", "--format", "ics"],
}
"""The files that other commands write, and the command of each; a form has an id by chance, and is not here."""
EXPORTS = f"""
import sys
from readiness.cli import main
for name, said in {EXPORTED!r}.items():
    sys.argv = ["readiness", *said, "answers.yaml", "-o", name]
    try:
        main()
    except SystemExit as end:
        assert not end.code, end.code
"""


@pytest.mark.parametrize(
    "forms",
    [
        [form for form in FORMATS if form != "pdf"],
        ["pdf", "--audience", "board"],  # its two pages have every kind of content
    ],
    ids=["text and slides", "paper"],
)
def test_every_format_gives_the_same_bytes_everywhere(forms, tmp_path):
    assert_same(forms, tmp_path, STORY)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("case", CASES)
def test_every_edition_of_every_case_gives_the_same_bytes_everywhere(case, audience, tmp_path, prove):
    if not prove:
        pytest.skip("made with --prove")
    assert_same([*FORMATS, "--audience", audience, *CASES[case][1]], tmp_path, case_in(case, tmp_path / "case"))


def test_what_is_exported_is_the_same_everywhere(tmp_path):
    assert_same([], tmp_path, STORY, EXPORTS)


def case_in(case, folder):
    """Return the path of the answers of a case; a tool in use is filled in."""
    path = CASES[case][0]
    if path.parent.name != "tools_in_use":
        return path
    story = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    folder.mkdir()
    whole = filled(story["answers"], load_pack("healthcare-ai"), "G2", story["shown"])
    (folder / path.name).write_text(yaml.safe_dump(whole, allow_unicode=True, sort_keys=False), "utf-8")
    return folder / path.name


def assert_same(forms, folder, answers, script=None):
    """Assert that a command writes the same files in both places, and that none names its folder."""
    first, second = (
        reports(folder / f"folder {number}" / ("deeper" * number), forms, place, answers, script)
        for number, place in enumerate(PLACES)
    )

    assert len(first) == (len([form for form in forms if form in FORMATS]) or len(EXPORTED))
    assert first.keys() == second.keys()
    for name, content in first.items():
        assert content == second[name], name
        assert str(folder).encode() not in content, name


def reports(folder, forms, place, answers, script):
    """Return the files that one command, or a script, writes beside a copy of the answers, by their names."""
    folder.mkdir(parents=True)
    kept = {path.name: path.read_bytes() for path in answers.parent.glob("*.yaml") if answers.parent != ADVERSARIAL}
    kept["answers.yaml"] = answers.read_bytes()
    for name, content in kept.items():
        (folder / name).write_bytes(content)
    said = [part for form in forms for part in (["--format", form] if form in FORMATS else [form])]
    command = ["-c", script] if script else ["-m", "readiness", "report", "answers.yaml", *said]
    subprocess.run([sys.executable, *command], cwd=folder, env=os.environ | place, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.name not in kept}
