"""A report on hostile slides, opened in LibreOffice, makes no request and reads no other file.

Beside it the hostile slides themselves, which do: a proof that fails without them.
"""

import shutil
import subprocess

import pytest

from browsing import Heard
from readiness import pipeline
from readiness.slide_template.slide_template import read_slide_template
from readiness.view.edition import Edition
from running import STORIES
from slide_cases import case_of, cases, changed, picture
from test_no_request import heard

OFFICE, STRACE = shutil.which("soffice"), shutil.which("strace")
PAPER = 'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}'
LOADED = {"master.png", "layout.png", "background.png", "fill.png", "cell.png", "newer.png", "lower.png", "object.xlsx"}
"""Requests that LibreOffice makes at least when it opens the hostile slides."""

__all__ = ["Heard", "heard"]
pytestmark = [
    pytest.mark.skipif(OFFICE is None, reason="no LibreOffice here: .ci/system-packages office"),
    pytest.mark.skipif(STRACE is None, reason="no strace here: apt-get install strace"),
]


def opened(content, folder):
    """Open slides in LibreOffice, draw them as PDF, and return the paths of all files that it opened meanwhile."""
    slides, trace = folder / "slides.pptx", folder / "trace"
    slides.write_bytes(content)
    office = [OFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    convert = [*office, "--convert-to", PAPER, "--outdir", folder, slides]
    traced = [STRACE, "-f", "-qq", "-e", "trace=open,openat", "-o", trace, *convert]
    subprocess.run(traced, capture_output=True, check=True, timeout=300)
    assert (folder / "slides.pdf").read_bytes().startswith(b"%PDF")
    return trace.read_text(errors="replace")


@pytest.fixture
def secret(tmp_path):
    """A picture beside the slides, which they lead to."""
    path = tmp_path / "beside" / "secret.png"
    path.parent.mkdir()
    path.write_bytes(picture("PNG"))
    return path


@pytest.fixture
def hostile(heard, secret):
    """Slides that hold every hostile case."""
    return changed(*(case_of("hostile", name) for name in cases("hostile")), address=heard.address, file=str(secret))


def test_the_hostile_slides_load_what_they_name(hostile, heard, secret, tmp_path):
    files = opened(hostile, tmp_path)

    assert {path.lstrip("/") for path in heard.asked} >= LOADED
    assert str(secret) in files


def test_a_report_on_them_loads_nothing(hostile, heard, secret, tmp_path):
    assessment = pipeline.assess(pipeline.load(STORIES / "sepsis-stalled/answers.yaml"))
    edition = Edition(slides=read_slide_template(hostile, "hostile.pptx"))
    files = opened(pipeline.report(assessment, "pptx", edition), tmp_path)

    assert heard.asked == []
    assert str(tmp_path / "slides.pptx") in files
    assert str(secret) not in files
