"""The page a template made → the page to write, or why it is not taken.

What is looked at is the tree a browser makes of the page, and what is written is that tree: it has only the elements
and attributes listed in `allowed`, loads nothing, runs nothing but our script, and keeps our policy.
"""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple
from xml.etree.ElementTree import Element

from readiness.reporting.templates import limits
from readiness.reporting.templates.allowed import ATTRIBUTES, BARE, DESCRIPTIONS, LABELS, SVG, VALUES
from readiness.reporting.templates.html_tree import UnreadableError, is_element, local_name, read, start_tag, written
from readiness.reporting.templates.styles import loads

_BEGIN = 'begin as report.html.j2 of the standard template does, with <meta … content="{{ policy }}"> in the head'
_UNUSUAL = "use plain text, tables and the pictures of the report"
_LEAVE_OUT = "leave it out"
_NOT_RUN = "leave it out; the policy would not let it run"
_HINTS = {
    "style": "put styles into the .css files",
    "src": "only pictures in data: addresses, such as {{ logo }}",
    "target": 'write target="_blank", or leave it out',
    "rel": 'write rel="noopener noreferrer", or leave it out',
    "type": 'write type="button" for a button, type="checkbox" or type="text" for an input',
}
_ADDRESS = (
    "write a place on the page (#…), or the whole http:, https: or mailto: address, into the template; "
    'an address from the answers goes in alone: href="{{ evidence.link | address }}"'
)

_LONGEST_TAG = 70


class Rules(NamedTuple):
    """What this page must hold, and may hold beside what any page may."""

    styles: str
    policy: str
    scripts: Collection[str]
    links: Collection[str]
    """The addresses a link may lead to, besides places on the page."""


class Objection(NamedTuple):
    """What is not taken, what would be right, and the element and attribute to look for in the template."""

    message: str
    hint: str
    element: str = ""
    attribute: str = ""


def checked(page: str, rules: Rules) -> tuple[str, list[Objection]]:
    """Return a page as it is to be written, or why it is not taken."""
    try:
        tree = read(page)
        if found := list(islice(_of_page(tree, rules), limits.PROBLEMS)):
            return "", found
        text = written(tree)
        again = read(text)
    except UnreadableError as error:
        return "", [Objection(error.message, error.hint)]
    if written(again) != text or any(_of_page(again, rules)):
        hint = "close every element in its parent; put no form, link or table where HTML allows none"
        return "", [Objection("the page would be read in another way when it is opened again", hint)]
    return text, []


def _of_page(root: Element, rules: Rules) -> Iterator[Objection]:
    styles = ["".join(part.itertext()) for part in root.iter("style")]
    begin = [dict(part.attrib) for part in _elements(root.find("head"))][:2]
    if begin != [{"charset": "utf-8"}, {"http-equiv": "Content-Security-Policy", "content": rules.policy}]:
        yield Objection("the page does not begin with its character set and its policy", _BEGIN)
    if styles != [rules.styles]:
        hint = "write <style>{{ styles }}</style> once in the head, and all styles into the .css files"
        yield Objection("the page has other styles than those of its .css files", hint)
    yield from _of_element(root, (), rules)


def _elements(parent: Element | None) -> list[Element]:
    return [child for child in parent or () if is_element(child)]


def _of_element(element: Element, above: tuple[Element, ...], rules: Rules) -> Iterator[Objection]:
    """Object to an element and to all that is inside it."""
    if not _is_known(element, above):
        hint = _LEAVE_OUT if element.tag in BARE else _UNUSUAL
        yield _objection(element, above, f"<{local_name(element)[:30]}>", hint)
    elif element.tag == "script" and (element.text or "") not in rules.scripts:
        yield Objection("the page has a script that is not ours", _NOT_RUN, "script")
    elif element.tag == "meta":
        yield from _of_meta(element, above, rules)
    else:
        for name in element.attrib:
            if hint := _wrong_with(element, name, rules):
                shown = "this address" if name in {"href", "src"} else name.rpartition("}")[2][:30]
                yield _objection(element, above, f"{shown} of <{local_name(element)}>", hint, name)
    if len(above) + 1 == limits.DEPTH:
        yield _objection(element, above, "so deep a nesting", f"at most {limits.DEPTH}; close every element")
        return
    for child in _elements(element):
        yield from _of_element(child, (*above, element), rules)


def _is_known(element: Element, above: tuple[Element, ...]) -> bool:
    """Return false for an element that is not listed, or is where it does not belong."""
    inside = above[-1].tag if above else ""
    in_head = element.tag in BARE and element.tag not in {"head", "script"}
    if element.tag not in ATTRIBUTES or (in_head and inside != "head"):
        return False
    return not inside.startswith(SVG) or element.tag.startswith(SVG)


def _of_meta(element: Element, above: tuple[Element, ...], rules: Rules) -> Iterator[Objection]:
    said = dict(element.attrib)
    if said in ({"charset": "utf-8"}, {"http-equiv": "Content-Security-Policy", "content": rules.policy}):
        return
    if said.keys() != {"name", "content"} or said["name"].lower() not in DESCRIPTIONS:
        first = next(iter(said), "")
        hint = _BEGIN if said.get("http-equiv", "").lower() == "content-security-policy" else _LEAVE_OUT
        yield _objection(element, above, f"{first[:30]} of <meta>" if first else "<meta>", hint, first)


def _wrong_with(element: Element, name: str, rules: Rules) -> str:
    """Return what would be right in place of an attribute; nothing where it is taken."""
    value = element.attrib[name]
    if name not in ATTRIBUTES[element.tag] and (element.tag in BARE or not LABELS.fullmatch(name)):
        return _NOT_RUN if name.startswith("on") else _HINTS.get(name, _LEAVE_OUT)
    if name == "href":
        return "" if value in rules.links or (value[:1] == "#" and not any(map(str.isspace, value))) else _ADDRESS
    if (allowed := VALUES.get((element.tag, name))) and not allowed.fullmatch(value):
        return _HINTS.get(name, _LEAVE_OUT)
    return "a picture shows only what is in it" if element.tag.startswith(SVG) and loads(value) else ""


def _objection(element: Element, above: tuple[Element, ...], what: str, hint: str, attribute: str = "") -> Objection:
    where = f", inside {_shown(above[-1])}" if above else ""
    message = f"{what} is not taken: {_shown(element)}{where}"
    return Objection(message, hint, local_name(element), attribute.rpartition("}")[2])


def _shown(element: Element) -> str:
    """Return a start tag in a line that is not too long."""
    tag = " ".join(start_tag(element).split())
    return tag if len(tag) <= _LONGEST_TAG else f"{tag[: _LONGEST_TAG - 1]}…"
