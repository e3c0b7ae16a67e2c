"""The file names of a template."""

LOOK = "look.yaml"
PAGE = "report.html.j2"
SCREEN = "screen.css"
"""Styles that only a screen uses; the page for a PDF goes without them."""
BASE = ("base.css", SCREEN, "print.css")
MARKS = "marks.css"
"""Styles of the logo and of the confidentiality notice; left out without both."""
CHANGES = "changes.css"
"""Additional styles of a template, applied after all others."""
PAPER = "paper.css"
"""Styles only the PDF uses, which are not part of the page: running titles, bookmarks."""
STYLES = (*BASE, MARKS, PAPER)
