"""Same input, same bytes, in any folder, time zone and language and with any hash seed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from readiness.plugin_modules import module_names

ROOT = Path(__file__).parents[1]
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


@pytest.mark.parametrize(
    "forms",
    [
        [form for form in FORMATS if form != "pdf"],
        ["pdf", "--audience", "board"],  # its two pages have every kind of content
    ],
    ids=["text and slides", "paper"],
)
def test_every_format_gives_the_same_bytes_everywhere(forms, tmp_path):
    first, second = (
        reports(tmp_path / f"folder {number}" / ("deeper" * number), forms, place)
        for number, place in enumerate(PLACES)
    )

    assert len(first) == len([form for form in forms if form in FORMATS])
    assert first.keys() == second.keys()
    for name, content in first.items():
        assert content == second[name], name
        assert str(tmp_path).encode() not in content, name


def reports(folder, forms, place):
    """Return the reports that one command writes beside the answers, by the names of their files."""
    folder.mkdir(parents=True)
    answers = folder / "answers.yaml"
    answers.write_bytes((ROOT / "examples/front-office-phone/answers.yaml").read_bytes())
    said = [part for form in forms for part in (["--format", form] if form in FORMATS else [form])]
    command = [sys.executable, "-m", "readiness", "report", "answers.yaml", *said]
    subprocess.run(command, cwd=folder, env=os.environ | place, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in folder.iterdir() if path != answers}
