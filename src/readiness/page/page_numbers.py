"""Styles of what each printed page says beside the report: its number, and the running head of a browser."""

import re
from unicodedata import normalize

from readiness.statements.report_text import page_of
from readiness.statements.voice import language, phrase_of

_UNSAFE = re.compile(r"[^\w .,/\u2068\u2069]")


def browser_print_styles(head: str) -> str:
    """Return styles for printing a page from a browser: its number, and `head` on each page but the first."""
    return f'{page_number_styles()}@page {{ @top-left {{ content: "{_escaped(head)}" }} }}\n'


def page_number_styles() -> str:
    """Return styles with `Page 2 of 14`, whose two numbers the layout counts; a template's own styles follow them."""
    said = language().phrase(_CODE, phrase_of(_CODE), 2)
    parts = re.split(r"\{(page|pages)\}", said)
    content = " ".join(f"counter({part})" if place % 2 else f'"{_escaped(part)}"' for place, part in enumerate(parts))
    return f"@page {{ @bottom-right {{ content: {content} }} }}\n"


def _escaped(text: str) -> str:
    """Return text for a CSS string, in normal form C: every sign that might end it is written by its number."""
    return _UNSAFE.sub(lambda sign: f"\\{ord(sign[0]):x} ", normalize("NFC", text))


_CODE = page_of(page=1, pages=1).code
