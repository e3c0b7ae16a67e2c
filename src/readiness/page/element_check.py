"""Check the elements of a page: their names, their positions and their attributes."""

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple
from xml.etree.ElementTree import Element

from readiness.page import template_limits
from readiness.page.allowed_html import ATTRIBUTES, BARE, DESCRIPTIONS, LABELS, SVG, VALUES
from readiness.page.html_tree import is_element, local_name, start_tag
from readiness.page.style_check import loads

CHARACTER_SET = {"charset": "utf-8"}
NO_PREFETCH = {"http-equiv": "x-dns-prefetch-control", "content": "off"}
BEGIN = 'begin as report.html.j2 of the standard template does, with <meta … content="{{ policy }}"> in the head'
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


class PageRules(NamedTuple):
    """The styles and policy a page must contain, and the scripts and links it may contain."""

    styles: str
    policy: str
    scripts: Collection[str]
    links: Collection[str]
    """The allowed addresses of links; links to fragments of the page are always allowed."""

    @property
    def begin(self) -> list[dict[str, str]]:
        """The attributes of the first two elements of the head: character set and policy."""
        return [CHARACTER_SET, {"http-equiv": "Content-Security-Policy", "content": self.policy}]


class PageProblem(NamedTuple):
    """A fault of a page, the remedy, and the element and attribute to look for in the template."""

    message: str
    hint: str
    element: str = ""
    attribute: str = ""
    more: int = 0
    """The number of further problems, for the entry that counts them."""


def check_element(element: Element, rules: PageRules, above: tuple[Element, ...] = ()) -> Iterator[PageProblem]:
    """Yield the problems of an element and of its descendants; `above` holds its ancestors, outermost first."""
    if not _is_known(element, above):
        hint = _LEAVE_OUT if element.tag in BARE else _UNUSUAL
        yield _problem(element, above, f"<{local_name(element)[:30]}>", hint)
    elif element.tag == "script" and (element.text or "") not in rules.scripts:
        yield PageProblem("the page has a script that is not ours", _NOT_RUN, "script")
    elif element.tag == "meta":
        yield from _check_meta(element, above, rules)
    else:
        for name in element.attrib:
            if hint := _attribute_remedy(element, name, rules):
                name_shown = "this address" if name in {"href", "src"} else name.rpartition("}")[2][:30]
                yield _problem(element, above, f"{name_shown} of <{local_name(element)}>", hint, name)
    if len(above) + 1 == template_limits.DEPTH:
        yield _problem(element, above, "so deep a nesting", f"at most {template_limits.DEPTH}; close every element")
        return
    for child in filter(is_element, element):
        yield from check_element(child, rules, (*above, element))


def _is_known(element: Element, above: tuple[Element, ...]) -> bool:
    """Return whether an element is allowed at its position."""
    inside = above[-1].tag if above else ""
    in_head = element.tag in BARE and element.tag not in {"head", "script"}
    if element.tag not in ATTRIBUTES or (in_head and inside != "head"):
        return False
    return not inside.startswith(SVG) or element.tag.startswith(SVG)


def _check_meta(element: Element, above: tuple[Element, ...], rules: PageRules) -> Iterator[PageProblem]:
    attributes = dict(element.attrib)
    if attributes in (*rules.begin, NO_PREFETCH):
        return
    if attributes.keys() != {"name", "content"} or attributes["name"].lower() not in DESCRIPTIONS:
        first = next(iter(attributes), "")
        hint = BEGIN if attributes.get("http-equiv", "").lower() == "content-security-policy" else _LEAVE_OUT
        yield _problem(element, above, f"{first[:30]} of <meta>" if first else "<meta>", hint, first)


def _attribute_remedy(element: Element, name: str, rules: PageRules) -> str:
    """Return the remedy for an attribute that is not allowed; an empty string for an allowed one."""
    value = element.attrib[name]
    if name not in ATTRIBUTES[element.tag] and (element.tag in BARE or not LABELS.fullmatch(name)):
        return _NOT_RUN if name.startswith("on") else _HINTS.get(name, _LEAVE_OUT)
    if name == "href":
        return "" if value in rules.links or (value[:1] == "#" and not any(map(str.isspace, value))) else _ADDRESS
    if (allowed := VALUES.get((element.tag, name))) and not allowed.fullmatch(value):
        return _HINTS.get(name, _LEAVE_OUT)
    return "a picture shows only what is in it" if element.tag.startswith(SVG) and loads(value) else ""


def _problem(element: Element, above: tuple[Element, ...], item: str, hint: str, attribute: str = "") -> PageProblem:
    where = f", inside {_short_tag(above[-1])}" if above else ""
    message = f"{item} is not taken: {_short_tag(element)}{where}"
    return PageProblem(message, hint, local_name(element), attribute.rpartition("}")[2])


@lru_cache(maxsize=2 * template_limits.DEPTH)
def _short_tag(element: Element) -> str:
    """Return the start tag on one line, cut to the longest length that messages show."""
    tag = " ".join(start_tag(element).split())
    return tag if len(tag) <= _LONGEST_TAG else f"{tag[: _LONGEST_TAG - 1]}…"
