"""A cheap PDF changes nothing else: no program runs, rare parts still load, and texts stay texts."""

import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from runpy import run_path

import pytest

from readiness.page.template_folder import shipped_template
from readiness.pdf.declared_libraries import DECLARATIONS
from readiness.pdf.layout import render_pdf

ROOT = Path(__file__).parents[2]
pypdf = pytest.importorskip("pypdf")
ALONE = """
import ctypes.util, subprocess, sys
def no_program(*command, **_):
    raise SystemExit(f"ran {command}")
subprocess.Popen = no_program
usual = ctypes.util.find_library
from readiness.pdf.layout import render_pdf
assert render_pdf("<html lang=en><title>A</title><p>Text").startswith(b"%PDF")
assert ctypes.util.find_library is usual
rare = ("fontTools.subset", "fontTools.ttLib.woff2", "fontTools.varLib.instancer")
print(" ".join(name for name in rare if name in sys.modules))
print("cffi" in sys.modules, "pycparser" in sys.modules)
import weasyprint.pdf.fonts as fonts
print(fonts.subset.Options(retain_gids=True).retain_gids, "fontTools.subset" in sys.modules)
"""
OTHER = """
import sys
from readiness.pdf import declared_libraries
from pathlib import Path
declared_libraries.DECLARATIONS = Path(sys.argv[1])
from readiness.pdf.layout import render_pdf
assert render_pdf("<html lang=en><title>A</title><p>Text").startswith(b"%PDF")
print("pycparser" in sys.modules)
"""
PICTURE = (
    '<html lang="en"><title>A</title><body><svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" '
    'font-family="Readiness Inter"><title>B</title>{}</svg>'
)


@pytest.fixture(scope="module")
def alone():
    return subprocess.run([sys.executable, "-c", ALONE], check=True, capture_output=True, text=True).stdout.split("\n")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems run no program to find a library")
def test_a_layout_runs_no_other_program(alone):
    assert alone


def test_a_layout_imports_the_subsetting_of_odd_fonts_at_its_first_call_only(alone):
    assert (alone[0], alone[2]) == ("", "True True")


def test_a_layout_parses_no_declarations_of_libraries(alone):
    assert alone[1] == "False False"


def test_the_declarations_that_were_parsed_are_those_of_the_layout_engine():
    tool = run_path(str(ROOT / "tools" / "library_declarations.py"))
    assert json.loads(DECLARATIONS.read_text("utf-8")) == tool["parsed"](tool["declared"]())


@pytest.mark.parametrize(
    "changed", [{"sha256": "0" * 64}, {"_version": 1}, {"_names": []}], ids=["other text", "other cffi", "other form"]
)
def test_declarations_that_were_not_parsed_are_parsed_in_the_run(tmp_path, changed):
    other = tmp_path / "declarations.json"
    other.write_text(json.dumps(json.loads(DECLARATIONS.read_text("utf-8")) | changed))
    done = subprocess.run([sys.executable, "-c", OTHER, str(other)], check=True, capture_output=True, text=True)
    assert done.stdout == "True\n"


def drawn(svg_text):
    """The commands that show text on the page of one picture."""
    pdf = pypdf.PdfReader(BytesIO(render_pdf(PICTURE.format(svg_text))))
    content = pdf.pages[0].get_contents().get_data()
    forms = [one.get_object().get_data() for one in pdf.pages[0]["/Resources"].get("/XObject", {}).values()]
    return sum(part.count(b"TJ") for part in (content, *forms)), pdf.pages[0].extract_text()


def test_a_text_in_a_picture_is_drawn_at_once():
    assert drawn('<text x="5" y="20">Shown</text>') == (1, "Shown")


def test_letters_that_are_placed_one_by_one_are_drawn_one_by_one():
    shows, _ = drawn('<text x="5 20 40" y="20">abc</text>')
    assert shows == 3


def test_the_page_for_a_pdf_has_no_styles_for_a_screen():
    template = shipped_template()
    assert "@media screen" in template.styles
    assert "@media screen" not in template.styles_on_paper
