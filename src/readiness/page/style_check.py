"""Check that the style sheets of a template load nothing and make no links."""

from collections.abc import Iterator
from typing import Any

import tinycss2

from readiness.errors import Problem
from readiness.loading.problem_limit import problems_left_out
from readiness.page import template_limits
from readiness.statements import style_problems
from readiness.statements.statement import Statement

_LOADING = {"url", "src", "image", "image-set", "cross-fade", "element", "paint"}
"""CSS functions that take an address or a picture, without vendor prefixes."""
_GRADIENTS = {f"{more}{kind}-gradient" for more in ("", "repeating-") for kind in ("linear", "radial", "conic")}
_INSIDE_LOADING = {"type"} | _LOADING | _GRADIENTS
"""Functions allowed inside those of `_LOADING`; others, such as `var()`, could take an address from elsewhere."""
_OF_WORDS = frozenset(
    "attr content counter counters env format lang leader local string style symbols target-counter "  # noqa: SIM905
    "target-counters target-text tech type var".split()
)
"""Functions whose string arguments are not addresses."""
_LINKING = frozenset(
    "anchor bookmark-target link link-source target target-name target-new target-position".split()  # noqa: SIM905
)
"""Properties that make an element a link or its target, without vendor prefixes: `link` and `anchor` of layout engines
for paper, and the others of CSS Generated Content, of CSS Hyperlink Presentation and of Opera's `-o-link`."""
_EMBEDDED = ("data:", "#")
_END = "end-of-file"


def check_styles(text: str, shown: str) -> list[Problem]:
    """Return the problems of a style sheet, with their lines and columns, and after the first 20 their number.

    Problems are loads, links, an end tag, and an unclosed bracket.
    """
    lines = text.split("\n")
    tokens = tinycss2.parse_component_value_list(f"{text}\n{_END}", skip_comments=True)
    loading = [(*place, style_problems.load_nothing()) for place in _token_problems(tokens)]
    linking = [(*place, style_problems.write_links_into_page()) for place in _link_problems(tokens)]
    problems = sorted([*loading, *linking])
    ends = (number for number, line in enumerate(lines, 1) if "</style" in line.lower())
    problems += [(number, 1, style_problems.end_tag(), style_problems.load_nothing()) for number in ends]
    if not tokens or tokens[-1].type != "ident" or tokens[-1].value != _END:
        problems.append((len(lines), 1, style_problems.left_open(), style_problems.close_it()))
    first = [
        Problem(shown, message, hint, line, column, lines[line - 1] if line <= len(lines) else "")
        for line, column, message, hint in problems[: template_limits.PROBLEMS]
    ]
    return [*first, *problems_left_out(len(problems) - len(first), shown)]


def loads(value: str) -> bool:
    """Return whether the value of a style attribute would load something."""
    return ("(" in value or "\\" in value) and any(_token_problems(tinycss2.parse_component_value_list(value)))


def _token_problems(tokens: list[Any]) -> Iterator[tuple[int, int, Statement]]:
    """Yield line, column and message of each problem in document order; iterative, as brackets may nest deeply."""
    waiting = [(token, "") for token in reversed(tokens)]
    while waiting:
        token, function = waiting.pop()
        if message := _token_problem(token, function):
            yield token.source_line, token.source_column, message
        if token.type == "function":
            waiting += [(part, _unprefixed(token.lower_name)) for part in reversed(token.arguments)]
        elif token.type.endswith("block"):
            inside = function if token.type == "() block" else ""
            waiting += [(part, inside) for part in reversed(token.content)]


def _link_problems(tokens: list[Any]) -> Iterator[tuple[int, int, Statement]]:
    """Yield line, column and message of each declaration that makes links or their targets."""
    waiting = [tokens]
    while waiting:
        parts = waiting.pop()
        waiting += [part.content for part in parts if part.type.endswith("block")]
        parts = [part for part in parts if part.type != "whitespace"]
        for before, name, after in zip([None, *parts], parts, parts[1:], strict=False):
            begins = before is None or before == ";" or before.type == "{} block"
            if begins and after == ":" and name.type == "ident" and _unprefixed(name.lower_value) in _LINKING:
                yield name.source_line, name.source_column, style_problems.makes_links(name=name.value)


def _token_problem(token: Any, function: str) -> Statement | None:
    """Return the problem of a token inside `function` (empty: outside any); None if it has none."""
    match token.type:
        case "at-keyword":
            return style_problems.import_loads() if token.lower_value == "import" else None
        case "url":
            return None if _is_embedded(token.value) else style_problems.address_loads()
        case "error":
            return style_problems.unreadable_address() if token.kind == "bad-url" else None
        case "string":
            is_harmless = not function or function in _OF_WORDS or _is_embedded(token.value)
            return None if is_harmless else style_problems.address_loads()
        case "function" if function in _LOADING and _unprefixed(token.lower_name) not in _INSIDE_LOADING:
            return style_problems.indirect_address()
        case _:
            return None


def _unprefixed(name: str) -> str:
    """Return a function name without its vendor prefix: `-webkit-image-set` → `image-set`."""
    return name.split("-", 2)[2] if name.startswith("-") and not name.startswith("--") and name.count("-") > 1 else name


def _is_embedded(address: str) -> bool:
    return address.strip().lower().startswith(_EMBEDDED)
