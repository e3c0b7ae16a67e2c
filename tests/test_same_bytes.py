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


@pytest.mark.parametrize("form", module_names("formats"))
def test_every_format_gives_the_same_bytes_everywhere(form, tmp_path):
    found = []
    for number, place in enumerate(PLACES):
        folder = tmp_path / f"folder {number}" / ("deeper" * number)
        folder.mkdir(parents=True)
        (folder / "answers.yaml").write_bytes((ROOT / "examples/front-office-phone/answers.yaml").read_bytes())
        command = [sys.executable, "-m", "readiness", "report", "answers.yaml", "--format", form, "-o", "out"]
        command += ["--audience", "board"] if form == "pdf" else []  # its two pages have every kind of content
        subprocess.run(command, cwd=folder, env=os.environ | place, check=True, capture_output=True)
        found.append((folder / "out").read_bytes())

    assert found[0] == found[1]
    assert str(tmp_path).encode() not in found[0]
