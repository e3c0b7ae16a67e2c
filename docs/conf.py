"""Settings of the documentation site. Its source folder is the root of the repository, so that README.md is a page."""

import sys
from pathlib import Path

from sphinx.application import Sphinx

from readiness import __version__

sys.path.insert(0, str(Path(__file__).parent))

from command_reference import command_reference

project = "readiness"
version = release = __version__
root_doc = "docs/index"
include_patterns = ["*.md", "docs/*.md", "examples/README.md", "examples/*/README.md"]
exclude_patterns = [".*", "build", "demo", "dist", "questionnaires", "report_templates", "rubrics", "src", "tests"]

extensions = ["myst_parser", "sphinx.ext.autodoc"]
myst_heading_anchors = 3
highlight_language = "text"
smartquotes = False  # `--option` keeps its dashes
default_role = "literal"  # docstrings write code in single backticks
autodoc_member_order = "bysource"  # at the top, the order of `__all__`
maximum_signature_line_length = 100

html_theme = "furo"
html_title = f"readiness {version}"
html_copy_source = False
html_use_index = html_domain_indices = False
html_last_updated_fmt = None  # the same sources give the same pages
html_static_path = ["static"]
html_css_files = ["site.css"]
templates_path = ["templates"]
html_additional_pages = {"index": "first_page.html"}


def setup(app: Sphinx) -> None:
    """Generate parts of pages from the program."""
    app.connect("source-read", _append_generated)
    app.connect("autodoc-process-docstring", _drop_default_docstring)


def _append_generated(_app: Sphinx, page: str, source: list[str]) -> None:
    if page == "docs/commands":
        source[0] += command_reference()


def _drop_default_docstring(*event: list[str]) -> None:
    """Drop the text that Python gives a field of a named tuple without a docstring."""
    lines = event[-1]
    if lines and lines[0].startswith("Alias for field number"):
        lines.clear()
