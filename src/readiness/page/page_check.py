"""Check the page that a template rendered, and rewrite it in a safe form.

The check reads the tree a browser builds from the page, and writes that tree: it contains only the elements and
attributes of `allowed_html`, loads nothing, runs only the report's script, and keeps the report's policy.
"""

from collections.abc import Iterator
from itertools import islice
from xml.etree.ElementTree import Element

from readiness.page import template_limits
from readiness.page.element_check import BEGIN, CHARACTER_SET, NO_PREFETCH, PageProblem, PageRules, check_element
from readiness.page.html_tree import UnreadablePageError, is_element, parse_page, serialize_page, start_tag

_NO_BEGIN = PageProblem("the page does not begin with its character set and its policy", BEGIN)
_OTHER_STYLES = PageProblem(
    "the page has other styles than those of its .css files",
    "write <style>{{ styles }}</style> once in the head, and all styles into the .css files",
)
_UNSTABLE = PageProblem(
    "the page would be read in another way when it is opened again",
    "close every element in its parent; put no form, link or table where HTML allows none",
)
_LATE = PageProblem("the character set comes too late for a browser", "write it first in the head, as short as can be")
_FIRST_BYTES = 1024
"""The number of bytes in which a browser looks for the character set (HTML Standard, 4.2.5.4)."""


def check_page(page: str, rules: PageRules) -> tuple[str, list[PageProblem]]:
    """Return the page to write and no problems; otherwise no page, its first 20 problems and the number of others."""
    try:
        tree = parse_page(page)
        if problems := list(_first_problems(_page_problems(tree, rules))):
            return "", problems
        _forbid_prefetch(tree)
        text = serialize_page(tree)
        reparsed = parse_page(text)
    except UnreadablePageError as error:
        return "", [PageProblem(error.message, error.hint)]
    if _is_late(text):
        return "", [_LATE]
    if serialize_page(reparsed) != text or any(_page_problems(reparsed, rules)):
        return "", [_UNSTABLE]
    return text, []


def _first_problems(problems: Iterator[PageProblem]) -> Iterator[PageProblem]:
    """Yield the first problems, then one that counts the others."""
    yield from islice(problems, template_limits.PROBLEMS)
    if more := sum(1 for _ in problems):
        yield PageProblem(f"{more:,} more problems of the page", "correct the first ones, then look again", more=more)


def _page_problems(root: Element, rules: PageRules) -> Iterator[PageProblem]:
    if [dict(part.attrib) for part in _in_head(root)][:2] != rules.begin:
        yield _NO_BEGIN
    if ["".join(part.itertext()) for part in root.iter("style")] != [rules.styles]:
        yield _OTHER_STYLES
    yield from check_element(root, rules)


def _in_head(root: Element) -> list[Element]:
    return [part for part in root.iterfind("head/*") if is_element(part)]


def _forbid_prefetch(root: Element) -> None:
    """Add the `meta` element that stops browsers from resolving the hosts of links before a reader follows them."""
    head = root.find("head")
    if head is None or any(part.attrib == NO_PREFETCH for part in head):
        return
    policy, added = _in_head(root)[1], Element("meta", NO_PREFETCH)
    added.tail, policy.tail = policy.tail, "\n"
    head.insert(list(head).index(policy) + 1, added)


def _is_late(text: str) -> bool:
    tag = start_tag(Element("meta", CHARACTER_SET))
    return len(text.partition(tag)[0].encode()) > _FIRST_BYTES - len(tag)
