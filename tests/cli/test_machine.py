"""A missing program or library is named with the command that installs it, and no work is lost."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from running import STORIES, readiness, readiness_here, story_without_case

SEPSIS = STORIES / "sepsis-stalled/answers.yaml"
WITHOUT_PANGO = """
import runpy, sys
from readiness.isolation import isolated_process
missing = '''
def missing(self, name, *rest):
    raise OSError(f"cannot load library {name!r}")
import cffi
from pathlib import Path
from readiness.pdf import declared_libraries
cffi.FFI.dlopen = missing
declared_libraries.DECLARATIONS = Path("nowhere")
'''
imports, starts, rest = isolated_process._START.rpartition("from readiness")
isolated_process._START = imports.rstrip("; ") + missing + starts + rest
sys.argv = ["readiness", *sys.argv[1:]]
runpy.run_module("readiness", run_name="__main__")
"""


def without_pango(*arguments):
    command = [sys.executable, "-c", WITHOUT_PANGO, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def without_fonts(tmp_path):
    """Environment of a fontconfig with an empty folder of fonts."""
    (tmp_path / "fonts").mkdir()
    config = tmp_path / "fonts.conf"
    config.write_text(f"<?xml version='1.0'?><fontconfig><dir>{tmp_path / 'fonts'}</dir></fontconfig>", "utf-8")
    return {"FONTCONFIG_FILE": str(config)}


def test_without_pango_a_pdf_names_the_packages_and_nothing_goes_to_stdout(tmp_path):
    answers = story_without_case("sepsis-stalled", tmp_path)
    shown = without_pango("report", answers, "--format", "pdf", "-o", tmp_path / "report.pdf")

    assert shown.returncode == 4
    assert shown.stdout == ""
    assert shown.stderr.startswith("error: PDF needs Pango, which this machine lacks\n  help: apt-get install")
    assert not (tmp_path / "report.pdf").exists()


def test_without_pango_everything_else_works(tmp_path):
    answers = STORIES / "front-office-phone/answers.yaml"
    assert without_pango("score", answers).returncode == 0
    assert without_pango("report", answers, "--format", "html", "-o", tmp_path / "report.html").returncode == 0


def test_without_any_font_a_pdf_has_the_same_bytes(without_fonts, paper, tmp_path):
    there = tmp_path / "there.pdf"
    readiness("report", SEPSIS, "--audience", "board", "-o", there, **without_fonts)

    assert there.read_bytes() == paper("sepsis-stalled", "board").read_bytes()


def test_without_any_font_other_scripts_are_written_out(without_fonts, tmp_path):
    answers = tmp_path / "answers.yaml"
    text = SEPSIS.read_text("utf-8").replace("Larkmoor", "\u5927\u962a Larkmoor")
    answers.write_text(text, "utf-8")
    shown = readiness("report", answers, "--audience", "board", "-o", tmp_path / "report.pdf", **without_fonts)

    assert shown.returncode == 0
    assert (
        "warning: PDF: no font on this machine has the characters U+5927 and U+962A; "
        "install the font package fonts-noto-cjk\n" in shown.stderr
    )


def test_doctor_names_missing_programs_and_exits_with_4():
    shown = without_pango("doctor")

    assert shown.returncode == 4
    assert "✗ missing  PDF" in shown.stdout
    assert "fix: apt-get install" in shown.stdout


def test_each_sentence_of_doctor_has_a_code_in_json():
    rows = {row["name"]: row for row in json.loads(readiness_here("doctor", "--format", "json").stdout)}

    assert rows["Folder"]["what"]["code"] == "doctor.folder_good"
    assert rows["Folder"]["what"]["text"] == f"{rows['Folder']['what']['parameters']['folder']} can be written"
    assert rows["Folder"]["fix"] is None


def test_doctor_speaks_json():
    rows = json.loads(readiness_here("doctor", "--format", "json").stdout)

    assert [row["name"] for row in rows] == ["Python", "PDF", "Terminal", "git", "Folder", "Cache", "Phones"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_reported_without_a_traceback():
    shown = readiness_here("report", SEPSIS, "--format", "json", "-o", "/dev/full")

    assert shown.returncode == 4
    assert "the disk is full" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_a_folder_that_cannot_be_written_keeps_the_last_report(tmp_path):
    answers = shutil.copy(SEPSIS, tmp_path / "answers.yaml")
    readiness_here("report", answers)
    good = (tmp_path / "report.html").read_bytes()
    (tmp_path / "blocked").write_bytes(b"")

    shown = readiness_here("report", answers, "-o", tmp_path / "blocked" / "report.html")
    assert shown.returncode == 4
    assert (tmp_path / "report.html").read_bytes() == good


def test_a_reader_that_goes_away_is_no_error_of_ours(tmp_path):
    answers = story_without_case("sepsis-stalled", tmp_path)
    command = f"{sys.executable} -m readiness report {answers} --format markdown -o - | head -n 1"
    shown = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)

    assert shown.stdout.startswith("# ")
    assert shown.stderr == ""
