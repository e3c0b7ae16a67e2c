"""Give the layout engine only those style rules whose elements, classes and attributes a page has.

Reading and matching the others takes a tenth of a layout's time. The styles that the engine has for all pages are read
for each page, too, and not on its import.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

_JOINING = frozenset("*+>~")
_ALWAYS = frozenset({"disc", "circle", "square", "decimal", "cambodian", "lower-alpha", "upper-alpha"})
"""The counter styles that the engine itself asks for, and those that others extend."""


@contextmanager
def default_styles_later() -> Iterator[None]:
    """Import the layout engine without reading its style sheets; `needed_styles` reads the one for all pages."""
    parser: Any = import_module("tinycss2")
    usual = parser.parse_stylesheet
    parser.parse_stylesheet = _no_rules
    try:
        yield
    finally:
        parser.parse_stylesheet = usual


def _no_rules(text: str) -> list[Any]:  # noqa: ARG001 - the text is read later
    return []


@contextmanager
def needed_styles(weasyprint: Any, page: Any, text: str) -> Iterator[None]:
    """Let the layout engine leave out the rules that a page does not need; `text` is the page with all its styles."""
    names, usual, engine = names_on(page), weasyprint.preprocess_stylesheet, weasyprint.css

    def read_needed(device: Any, base: Any, rules: Any, *others: Any, **named: Any) -> None:
        usual(device, base, [rule for rule in rules if is_needed(rule, names, text)], *others, **named)

    before = weasyprint.UA_STYLESHEET, weasyprint.UA_COUNTER_STYLE
    weasyprint.preprocess_stylesheet = engine.preprocess_stylesheet = read_needed
    try:
        counters = type(before[1])()
        sheet = weasyprint.CSS(string=weasyprint.html.UA, counter_style=counters)
        weasyprint.UA_STYLESHEET, weasyprint.UA_COUNTER_STYLE = sheet, counters
        yield
    finally:
        weasyprint.preprocess_stylesheet = engine.preprocess_stylesheet = usual
        weasyprint.UA_STYLESHEET, weasyprint.UA_COUNTER_STYLE = before


def names_on(page: Any) -> frozenset[str]:
    """Return the names of the elements of a page, of their `.classes`, `#identifiers` and `[attributes`."""
    names: set[str] = set()
    for element in page.etree_element.iter():
        if isinstance(element.tag, str):
            names.add(element.tag.rpartition("}")[2].lower())
            names.update(f"[{name.rpartition('}')[2].lower()}" for name in element.keys())  # noqa: SIM118
            names.update(f".{name}" for name in element.get("class", "").split())
            names.add(f"#{element.get('id')}")
    return frozenset(names)


def is_needed(rule: Any, names: frozenset[str], text: str) -> bool:
    """Return whether a rule may apply to a page with these names; one that is not understood is needed."""
    if rule.type == "at-rule" and rule.lower_at_keyword == "counter-style":
        name = next((token.value for token in rule.prelude if token.type == "ident"), "")
        return name in _ALWAYS or name in text
    return rule.type != "qualified-rule" or any(wanted <= names for wanted in _wanted(rule.prelude))


def _wanted(prelude: list[Any]) -> Iterator[set[str]]:
    """Yield the names that each selector of a rule needs; names inside functions such as `:not()` are not among them.

    A selector that is not understood needs none.
    """
    wanted: set[str] = set()
    before = ""
    for token in prelude:
        kind, value = token.type, getattr(token, "value", "")
        if kind == "literal" and value == ",":
            yield wanted
            wanted = set()
        elif kind == "ident" and before != ":":
            wanted.add(f".{value}" if before == "." else value.lower())
        elif kind == "hash":
            wanted.add(f"#{value}")
        elif kind == "[] block" and token.content and token.content[0].type == "ident":
            wanted.add(f"[{token.content[0].value.lower()}")
        elif not _needs_nothing(kind, value, before):
            yield set()
        before = value if kind == "literal" else ""
    yield wanted


def _needs_nothing(kind: str, value: Any, before: str) -> bool:
    """Return whether a token names nothing: white space, a combinator, or a pseudo-class."""
    known = {"whitespace", "comment"} if before != ":" else {"function", "ident"}
    return kind in known or (kind == "literal" and (value in _JOINING or value in {".", ":"}))
