"""The page a template made → what keeps it from being taken: it loads nothing, runs nothing, and keeps our policy."""

import re
from collections.abc import Collection, Iterator
from html.parser import HTMLParser
from typing import NamedTuple

from readiness.reporting.templates import limits

_HEAD = (
    r'\s*<!DOCTYPE html>\s*<html(?: [\w-]+="[\w -]*")*>\s*<head>\s*(?:<meta charset="utf-8">\s*)?'
    r'<meta http-equiv="Content-Security-Policy" content="{policy}">'
)
_ELEMENTS = frozenset(
    "html head meta title style script body header footer main nav section article aside div hgroup h1 h2 "  # noqa: SIM905
    "h3 h4 h5 h6 p span ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td a abbr b bdi bdo br "
    "cite code data del dfn em hr i ins kbd mark pre q blockquote rp rt ruby s samp small strong sub sup time u "
    "var wbr figure figcaption img details summary address "
    "form label select option input button output svg g path rect circle ellipse line polyline polygon "
    "text tspan desc defs lineargradient radialgradient stop clippath".split()
)
_VOID = frozenset({"meta", "br", "hr", "img", "wbr", "col", "input"})
_REFUSED = frozenset(
    "style srcset action formaction ping poster background data "  # noqa: SIM905
    "manifest srcdoc http-equiv from to values".split()
)
_LINKS = re.compile(r"\s*(#|https?://|mailto:)", re.IGNORECASE)
_PICTURES = re.compile(r"data:image/(png|jpeg);base64,[A-Za-z0-9+/=\s]*")


class Objection(NamedTuple):
    """What is not taken, and what would be right."""

    message: str
    hint: str


def objections(page: str, styles: str, policy: str, scripts: Collection[str] = ()) -> list[Objection]:
    """Return why a page is not taken; nothing when it is."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    found = [*_of_head(page, policy), *_of_texts(reader, styles, scripts), *reader.found]
    return found[: limits.PROBLEMS]


def _of_head(page: str, policy: str) -> Iterator[Objection]:
    if not re.match(_HEAD.format(policy=re.escape(policy)), page):
        hint = 'begin as report.html.j2 of the standard template does, with <meta … content="{{ policy }}"> in the head'
        yield Objection("the page does not begin with its policy", hint)


def _of_texts(reader: "_Reader", styles: str, scripts: Collection[str]) -> Iterator[Objection]:
    if reader.texts["style"] != [styles]:
        hint = "write <style>{{ styles }}</style> once in the head, and all styles into the .css files"
        yield Objection("the page has other styles than those of its .css files", hint)
    if any(script not in scripts for script in reader.texts["script"]):
        yield Objection("the page has a script that is not ours", "leave it out; the policy would not let it run")


class _Reader(HTMLParser):
    """Goes through the elements and collects what is not taken."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Objection] = []
        self.texts: dict[str, list[str]] = {"style": [], "script": []}
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _ELEMENTS:
            self._object(f"<{tag[:30]}>", "use plain text, tables and the pictures of the report")
        for name, value in attrs:
            self._attribute(tag, name, value or "")
        if tag in self.texts:
            self.texts[tag].append("")
        if tag not in _VOID:
            self._open.append(tag)
        if len(self._open) == limits.DEPTH:
            self._object("so deep a nesting", f"at most {limits.DEPTH}; close every element")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in self.texts:
            self.texts[self._open[-1]][-1] += data

    def handle_pi(self, data: str) -> None:
        self._object(f"<?{data[:20]}", "leave it out")

    def unknown_decl(self, data: str) -> None:
        self._object(f"<![{data[:20]}", "leave it out")

    def _attribute(self, tag: str, name: str, value: str) -> None:
        policy = tag == "meta" and name == "http-equiv" and value == "Content-Security-Policy"
        if name.startswith("on"):
            self._object(f"{name[:30]} of <{tag}>", "leave it out; the policy would not let it run")
        elif name in _REFUSED and not policy:
            self._object(f"{name} of <{tag}>", "put styles into the .css files" if name == "style" else "leave it out")
        elif name in {"href", "xlink:href"} and not _LINKS.match(value):
            self._object(f"this address of <{tag}>", "link to http:, https:, mailto: or a place on the page")
        elif name == "src" and not (tag == "img" and _PICTURES.fullmatch(value)):
            self._object(f"this address of <{tag}>", "only pictures in data: addresses, such as {{ logo }}")

    def _object(self, what: str, hint: str) -> None:
        if len(self.found) < limits.PROBLEMS:
            where = f"line {self.getpos()[0]} of the page, {(self.get_starttag_text() or '')[:60]}"
            self.found.append(Objection(f"{what} is not taken: {where}", hint))
