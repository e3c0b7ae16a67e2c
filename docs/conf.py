"""Settings of the documentation site. Its source folder is the root of the repository, so that README.md is a page."""

import sys
from pathlib import Path

from sphinx.application import Sphinx

from readiness import __version__

sys.path.insert(0, str(Path(__file__).parent))

from command_reference import command_reference
from key_reference import key_reference

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


GENERATED = {"docs/commands": command_reference, "docs/keys": key_reference}
"""The functions that return the rest of a page, in Markdown."""


def setup(app: Sphinx) -> None:
    """Generate parts of pages from the program."""
    app.connect("source-read", _append_generated)
    app.connect("autodoc-process-docstring", _drop_default_docstring)
    app.connect("build-finished", _write_llms_txt)


def _append_generated(_app: Sphinx, page: str, source: list[str]) -> None:
    if page in GENERATED:
        source[0] += GENERATED[page]()


def _drop_default_docstring(*event: list[str]) -> None:
    """Drop the text that Python gives a field of a named tuple without a docstring."""
    lines = event[-1]
    if lines and lines[0].startswith("Alias for field number"):
        lines.clear()


def _write_llms_txt(app: Sphinx, error: Exception | None) -> None:
    """Write the list of pages for language models, `llms.txt`, and all pages as Markdown, `llms-full.txt`."""
    if error:
        return
    pages = app.env.toctree_includes[root_doc]
    titles = [f"- [{app.env.titles[page].astext()}]({page}.html)" for page in pages]
    texts = [(app.srcdir / f"{page}.md").read_text("utf-8") + GENERATED.get(page, str)() for page in pages]
    (app.outdir / "llms.txt").write_text("\n".join([f"# {project}\n", *titles, ""]), "utf-8")
    (app.outdir / "llms-full.txt").write_text("\n\n".join(texts), "utf-8")
