"""Parse HTML into the tree a browser builds, and write that tree as unambiguous HTML.

The written text has no comments, one fixed doctype, and `<` and `&` only in its tags and escapes. With only the
elements of `allowed_html`, no browser can read text as a tag.
"""

import re
from io import StringIO
from typing import Any
from xml.etree.ElementTree import Element

import tinyhtml5

from readiness.page.allowed_html import VOID, XMLNS
from readiness.statements import page_problems as problems
from readiness.statements.statement import Statement

_NO_TEXT = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Characters that a page may not contain, or that switch the character set in some encodings."""
_AS_IT_IS = ("style", "script")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_QUOTES = {**_ESCAPES, ord('"'): "&quot;"}


class UnreadablePageError(Exception):
    """The text is not a readable HTML page."""

    def __init__(self, message: Statement, hint: Statement) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def parse_page(page: str) -> Element:
    """Return the `html` element of a page, parsed as browsers do. Raises UnreadablePageError: for unreadable text."""
    if match := _NO_TEXT.search(page):
        raise UnreadablePageError(
            problems.forbidden_character(character=f"U+{ord(match[0]):04X}"), problems.leave_out()
        )
    try:
        document: Any = tinyhtml5.parse(StringIO(page), namespace_html_elements=False, full_tree=True)
    except Exception:  # noqa: BLE001 - misnested elements can crash the parser with many kinds of errors
        raise UnreadablePageError(problems.no_html(), problems.close_elements()) from None
    doctype = next(document.iter("<!DOCTYPE>"), None)
    if doctype is None or [doctype.text, *doctype.attrib.values()] != ["html", None, None]:
        raise UnreadablePageError(problems.no_document_type(), problems.begin_with_document_type())
    root: Element = document.find("html")
    return root


def serialize_page(root: Element) -> str:
    """Return a checked tree as HTML text without comments."""
    parts = ["<!DOCTYPE html>\n"]
    _write(root, parts)
    return "".join(parts)


def start_tag(element: Element) -> str:
    """Return the start tag of an element as HTML text."""
    attributes = (f' {_name(name)}="{value.translate(_IN_QUOTES)}"' for name, value in element.attrib.items())
    return f"<{local_name(element)}{''.join(attributes)}>"


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return _name(element.tag)


def is_element(node: Element) -> bool:
    """Return whether a node is an element and not a comment."""
    return isinstance(node.tag, str)


def _name(qualified: str) -> str:
    return "xmlns" if qualified == XMLNS else qualified.rpartition("}")[2]


def _write(node: Element, parts: list[str]) -> None:
    if is_element(node):
        parts.append(start_tag(node))
        text = node.text or ""
        if node.tag == "pre" and text.startswith("\n"):
            parts.append("\n")  # the parser drops the first one
        parts.append(text if node.tag in _AS_IT_IS else text.translate(_ESCAPES))
        for child in node:
            _write(child, parts)
        if node.tag not in VOID:
            parts.append(f"</{local_name(node)}>")
    parts.append((node.tail or "").translate(_ESCAPES))
