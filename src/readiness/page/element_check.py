"""Check the elements of a page: their names, their positions and their attributes."""

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple
from xml.etree.ElementTree import Element

from readiness.page import template_limits
from readiness.page.allowed_html import ATTRIBUTES, BARE, DESCRIPTIONS, LABELS, SVG, VALUES
from readiness.page.html_tree import is_element, local_name, start_tag
from readiness.page.reported_problems import PageProblem
from readiness.page.style_check import loads
from readiness.statements import page_problems as problems
from readiness.statements.statement import Statement

CHARACTER_SET = {"charset": "utf-8"}
NO_PREFETCH = {"http-equiv": "x-dns-prefetch-control", "content": "off"}
_HINTS = {
    "style": problems.use_style_files,
    "src": problems.embed_pictures,
    "target": problems.write_target,
    "rel": problems.write_rel,
    "type": problems.write_type,
}
_LONGEST_NAME = 30
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


def check_element(element: Element, rules: PageRules, above: tuple[Element, ...] = ()) -> Iterator[PageProblem]:
    """Yield the problems of an element and of its descendants; `above` holds its ancestors, outermost first."""
    if not _is_known(element, above):
        hint = problems.leave_out() if element.tag in BARE else problems.use_plain_text()
        yield _problem(element, above, problems.element(name=local_name(element)[:_LONGEST_NAME]), hint)
    elif element.tag == "script" and (element.text or "") not in rules.scripts:
        yield PageProblem(problems.strange_script(), problems.leave_out_script(), "script")
    elif element.tag == "meta":
        yield from _check_meta(element, above, rules)
    else:
        for name in element.attrib:
            if remedy := _attribute_remedy(element, name, rules):
                yield _problem(element, above, _attribute(element, name), remedy, name)
    if len(above) + 1 == template_limits.DEPTH:
        message = problems.too_deep(tag=_short_tag(element), inside=_short_tag(above[-1]))
        yield PageProblem(message, problems.nest_less(most=template_limits.DEPTH), local_name(element))
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
        is_policy = attributes.get("http-equiv", "").lower() == "content-security-policy"
        hint = problems.begin_as_the_standard() if is_policy else problems.leave_out()
        yield _problem(
            element, above, _attribute(element, first) if first else problems.element(name="meta"), hint, first
        )


def _attribute(element: Element, name: str) -> Statement:
    """Return an attribute of an element as the subject of a message."""
    if name in {"href", "src"}:
        return problems.address_of(name=local_name(element))
    return problems.attribute_of(attribute=name.rpartition("}")[2][:_LONGEST_NAME], name=local_name(element))


def _attribute_remedy(element: Element, name: str, rules: PageRules) -> Statement | None:
    """Return the remedy for an attribute that is not allowed; None for an allowed one."""
    value = element.attrib[name]
    if name not in ATTRIBUTES[element.tag] and (element.tag in BARE or not LABELS.fullmatch(name)):
        return problems.leave_out_script() if name.startswith("on") else _HINTS.get(name, problems.leave_out)()
    if name == "href":
        is_allowed = value in rules.links or (value[:1] == "#" and not any(map(str.isspace, value)))
        return None if is_allowed else problems.write_whole_address()
    if (allowed := VALUES.get((element.tag, name))) and not allowed.fullmatch(value):
        return _HINTS.get(name, problems.leave_out)()
    return problems.keep_pictures_whole() if element.tag.startswith(SVG) and loads(value) else None


def _problem(
    element: Element, above: tuple[Element, ...], item: Statement, hint: Statement, attribute: str = ""
) -> PageProblem:
    tag = _short_tag(element)
    message = (
        problems.refused_inside(item=item, tag=tag, inside=_short_tag(above[-1]))
        if above
        else problems.refused(item=item, tag=tag)
    )
    return PageProblem(message, hint, local_name(element), attribute.rpartition("}")[2])


@lru_cache(maxsize=2 * template_limits.DEPTH)
def _short_tag(element: Element) -> str:
    """Return the start tag on one line, cut to the longest length that messages show."""
    tag = " ".join(start_tag(element).split())
    return tag if len(tag) <= _LONGEST_TAG else f"{tag[: _LONGEST_TAG - 1]}…"
