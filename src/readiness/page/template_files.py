"""The files of a template."""

LOOK = "look.yaml"
PAGE = "report.html.j2"
BASE = ("base.css", "screen.css", "print.css")
MARKS = "marks.css"
"""Styles of the logo and of the line on confidentiality; left out where there is neither."""
CHANGES = "changes.css"
"""A template's own styles, after all others; so it need not repeat them."""
PAPER = "paper.css"
"""Styles that only a PDF knows, and that are no part of the page: running titles, bookmarks."""
STYLES = (*BASE, MARKS, PAPER)
