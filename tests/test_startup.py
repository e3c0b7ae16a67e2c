"""Heavy modules load only in the command that needs them."""

import subprocess
import sys

import pytest

HEAVY = {"weasyprint", "jinja2", "textual", "rich", "yaml", "pptx"}


def modules_after(*arguments):
    script = (
        "import sys, runpy\n"
        f"sys.argv = ['readiness', *{arguments!r}]\n"
        "try:\n    runpy.run_module('readiness', run_name='__main__')\nexcept SystemExit:\n    pass\n"
        "print('MODULES', *{name.partition('.')[0] for name in sys.modules})\n"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(shown.stdout.rpartition("MODULES")[2].split())


@pytest.mark.parametrize("arguments", [["--version"], []])
def test_what_needs_no_file_loads_nothing_heavy(arguments):
    assert not modules_after(*arguments) & HEAVY


@pytest.mark.parametrize("arguments", [["--help"], ["check", "missing.yaml"], ["score", "--help"]])
def test_help_and_check_load_neither_the_pdf_engine_nor_the_templates(arguments):
    assert not modules_after(*arguments) & {"weasyprint", "jinja2", "textual", "pptx"}
