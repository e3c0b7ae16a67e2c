"""Check that the style sheets of a template load nothing and make no links."""

from collections.abc import Iterator
from typing import Any

import tinycss2

from readiness.errors import Problem
from readiness.loading.problem_limit import problems_left_out
from readiness.page import template_limits

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
_HINT = "styles load nothing; put pictures into the page as data: addresses"
_LINK_HINT = "styles make no links; write <a href> or an id into the page"
_END = "end-of-file"
_LOADED = "this address would be loaded"


def check_styles(text: str, shown: str) -> list[Problem]:
    """Return the problems of a style sheet, with their lines and columns, and after the first 20 their number.

    Problems are loads, links, an end tag, and an unclosed bracket.
    """
    lines = text.split("\n")
    tokens = tinycss2.parse_component_value_list(f"{text}\n{_END}", skip_comments=True)
    loading = [(*place, _HINT) for place in _token_problems(tokens)]
    problems = sorted([*loading, *((*place, _LINK_HINT) for place in _link_problems(tokens))])
    ends = (number for number, line in enumerate(lines, 1) if "</style" in line.lower())
    problems += [(number, 1, "'</style' would end the styles", _HINT) for number in ends]
    if not tokens or tokens[-1].type != "ident" or tokens[-1].value != _END:
        message = "a comment, text or bracket is open at the end of the file"
        problems.append((len(lines), 1, message, "close it: what follows would be read as a part of it"))
    first = [
        Problem(shown, message, hint, line, column, lines[line - 1] if line <= len(lines) else "")
        for line, column, message, hint in problems[: template_limits.PROBLEMS]
    ]
    return [*first, *problems_left_out(len(problems) - len(first), shown)]


def loads(value: str) -> bool:
    """Return whether the value of a style attribute would load something."""
    return ("(" in value or "\\" in value) and any(_token_problems(tinycss2.parse_component_value_list(value)))


def _token_problems(tokens: list[Any]) -> Iterator[tuple[int, int, str]]:
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


def _link_problems(tokens: list[Any]) -> Iterator[tuple[int, int, str]]:
    """Yield line, column and message of each declaration that makes links or their targets."""
    waiting = [tokens]
    while waiting:
        parts = waiting.pop()
        waiting += [part.content for part in parts if part.type.endswith("block")]
        parts = [part for part in parts if part.type != "whitespace"]
        for before, name, after in zip([None, *parts], parts, parts[1:], strict=False):
            begins = before is None or before == ";" or before.type == "{} block"
            if begins and after == ":" and name.type == "ident" and _unprefixed(name.lower_value) in _LINKING:
                yield name.source_line, name.source_column, f"'{name.value}' makes links or their targets"


def _token_problem(token: Any, function: str) -> str:
    """Return the problem of a token inside `function` (empty: outside any); an empty string if it has none."""
    match token.type:
        case "at-keyword":
            return "'@import' loads a file" if token.lower_value == "import" else ""
        case "url":
            return "" if _is_embedded(token.value) else _LOADED
        case "error":
            return "this address cannot be read" if token.kind == "bad-url" else ""
        case "string":
            return "" if not function or function in _OF_WORDS or _is_embedded(token.value) else _LOADED
        case "function" if function in _LOADING and _unprefixed(token.lower_name) not in _INSIDE_LOADING:
            return "this address or picture is not written here"
        case _:
            return ""


def _unprefixed(name: str) -> str:
    """Return a function name without its vendor prefix: `-webkit-image-set` → `image-set`."""
    return name.split("-", 2)[2] if name.startswith("-") and not name.startswith("--") and name.count("-") > 1 else name


def _is_embedded(address: str) -> bool:
    return address.strip().lower().startswith(_EMBEDDED)
