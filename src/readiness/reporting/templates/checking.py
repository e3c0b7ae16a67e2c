"""The page a template made → the page to write, or why it is not taken.

What is looked at is the tree a browser makes of the page, and what is written is that tree: it has only the elements
and attributes listed in `allowed`, loads nothing, runs nothing but our script, and keeps our policy.
"""

from collections.abc import Iterator
from itertools import islice
from xml.etree.ElementTree import Element

from readiness.reporting.templates import limits
from readiness.reporting.templates.elements import BEGIN, CHARACTER_SET, NO_PREFETCH, Objection, Rules, objections_to
from readiness.reporting.templates.html_tree import UnreadableError, is_element, parse, serialize, start_tag

_NO_BEGIN = Objection("the page does not begin with its character set and its policy", BEGIN)
_OTHER_STYLES = Objection(
    "the page has other styles than those of its .css files",
    "write <style>{{ styles }}</style> once in the head, and all styles into the .css files",
)
_UNSTABLE = Objection(
    "the page would be read in another way when it is opened again",
    "close every element in its parent; put no form, link or table where HTML allows none",
)
_LATE = Objection("the character set comes too late for a browser", "write it first in the head, as short as can be")
_FIRST_BYTES = 1024
"""Where a browser looks for the character set."""


def check(page: str, rules: Rules) -> tuple[str, list[Objection]]:
    """Return a page as it is to be written, or why it is not taken."""
    try:
        tree = parse(page)
        if found := list(islice(_objections(tree, rules), limits.PROBLEMS)):
            return "", found
        _keep_from_prefetch(tree)
        text = serialize(tree)
        again = parse(text)
    except UnreadableError as error:
        return "", [Objection(error.message, error.hint)]
    if _is_late(text):
        return "", [_LATE]
    if serialize(again) != text or any(_objections(again, rules)):
        return "", [_UNSTABLE]
    return text, []


def _objections(root: Element, rules: Rules) -> Iterator[Objection]:
    if [dict(part.attrib) for part in _in_head(root)][:2] != rules.begin:
        yield _NO_BEGIN
    if ["".join(part.itertext()) for part in root.iter("style")] != [rules.styles]:
        yield _OTHER_STYLES
    yield from objections_to(root, rules)


def _in_head(root: Element) -> list[Element]:
    return [part for part in root.iterfind("head/*") if is_element(part)]


def _keep_from_prefetch(root: Element) -> None:
    """Keep browsers from looking up the hosts of links before anyone follows them."""
    head = root.find("head")
    if head is None or any(part.attrib == NO_PREFETCH for part in head):
        return
    policy, added = _in_head(root)[1], Element("meta", NO_PREFETCH)
    added.tail, policy.tail = policy.tail, "\n"
    head.insert(list(head).index(policy) + 1, added)


def _is_late(text: str) -> bool:
    tag = start_tag(Element("meta", CHARACTER_SET))
    return len(text.partition(tag)[0].encode()) > _FIRST_BYTES - len(tag)
