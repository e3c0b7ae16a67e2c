"""Check the page that a template rendered, and rewrite it in a safe form.

The check reads the tree a browser builds from the page, and writes that tree: it contains only the elements and
attributes of `allowed_html`, loads nothing, runs only the report's script, and keeps the report's policy.
"""

from collections.abc import Iterator
from itertools import islice
from xml.etree.ElementTree import Element

from readiness.page import template_limits
from readiness.page.element_check import CHARACTER_SET, NO_PREFETCH, PageRules, check_element
from readiness.page.html_tree import UnreadablePageError, is_element, parse_page, serialize_page, start_tag
from readiness.page.reported_problems import PageProblem
from readiness.statements import page_problems as problems

_FIRST_BYTES = 1024
"""The number of bytes in which a browser looks for the character set (HTML Standard, 4.2.5.4)."""


def check_page(page: str, rules: PageRules) -> tuple[str, list[PageProblem]]:
    """Return the page to write and no problems; otherwise no page, its first 20 problems and the number of others."""
    try:
        tree = parse_page(page)
        if found := list(_first_problems(_page_problems(tree, rules))):
            return "", found
        _forbid_prefetch(tree)
        text = serialize_page(tree)
        reparsed = parse_page(text)
    except UnreadablePageError as error:
        return "", [PageProblem(error.message, error.hint)]
    if _is_late(text):
        return "", [PageProblem(problems.late_character_set(), problems.write_character_set_first())]
    if serialize_page(reparsed) != text or any(_page_problems(reparsed, rules)):
        return "", [PageProblem(problems.read_differently(), problems.close_elements_where_allowed())]
    return text, []


def _first_problems(found: Iterator[PageProblem]) -> Iterator[PageProblem]:
    """Yield the first problems, then one that counts the others."""
    yield from islice(found, template_limits.PROBLEMS)
    if more := sum(1 for _ in found):
        yield PageProblem(problems.more_problems(number=more), problems.correct_the_first(), more=more)


def _page_problems(root: Element, rules: PageRules) -> Iterator[PageProblem]:
    if [dict(part.attrib) for part in _in_head(root)][:2] != rules.begin:
        yield PageProblem(problems.no_policy(), problems.begin_as_the_standard())
    if ["".join(part.itertext()) for part in root.iter("style")] != [rules.styles]:
        yield PageProblem(problems.other_styles(), problems.write_styles_once())
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
