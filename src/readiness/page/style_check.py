"""The styles of a template may look like anything, and load nothing."""

from collections.abc import Iterator
from typing import Any

import tinycss2

from readiness.errors import Problem
from readiness.page import template_limits

_LOADING = {"url", "src", "image", "image-set", "cross-fade", "element", "paint"}
"""Functions of an address or a picture, without the prefixes of vendors."""
_GRADIENTS = {f"{more}{kind}-gradient" for more in ("", "repeating-") for kind in ("linear", "radial", "conic")}
_INSIDE_LOADING = {"type"} | _LOADING | _GRADIENTS
"""Functions that say by themselves what is loaded; `var()` and others bring it from elsewhere."""
_OF_WORDS = frozenset(
    "attr content counter counters env format lang leader local string style symbols target-counter "  # noqa: SIM905
    "target-counters target-text tech type var".split()
)
"""Functions whose texts are no addresses."""
_INSIDE = ("data:", "#")
_HINT = "styles load nothing; put pictures into the page as data: addresses"
_END = "end-of-file"
_LOADED = "this address would be loaded"


def check_styles(text: str, shown: str) -> list[Problem]:
    """Return what a file of styles would load from elsewhere, each with its place."""
    lines = text.split("\n")
    tokens = tinycss2.parse_component_value_list(f"{text}\n{_END}", skip_comments=True)
    found = [(*place, _HINT) for place in _found(tokens)]
    ends = (number for number, line in enumerate(lines, 1) if "</style" in line.lower())
    found += [(number, 1, "'</style' would end the styles", _HINT) for number in ends]
    if not tokens or tokens[-1].type != "ident" or tokens[-1].value != _END:
        message = "a comment, text or bracket is open at the end of the file"
        found.append((len(lines), 1, message, "close it: what follows would be read as a part of it"))
    return [
        Problem(shown, message, hint, line, column, lines[line - 1] if line <= len(lines) else "")
        for line, column, message, hint in found[: template_limits.PROBLEMS]
    ]


def loads(value: str) -> bool:
    """Return whether the value of an attribute that is a style would load something."""
    return ("(" in value or "\\" in value) and any(_found(tinycss2.parse_component_value_list(value)))


def _found(tokens: list[Any]) -> Iterator[tuple[int, int, str]]:
    """Go through tokens and all that is in their brackets, in their order; without recursion, for they may be deep."""
    waiting = [(token, "") for token in reversed(tokens)]
    while waiting:
        token, function = waiting.pop()
        if message := _wrong_with(token, function):
            yield token.source_line, token.source_column, message
        if token.type == "function":
            waiting += [(part, _unprefixed(token.lower_name)) for part in reversed(token.arguments)]
        elif token.type.endswith("block"):
            inside = function if token.type == "() block" else ""
            waiting += [(part, inside) for part in reversed(token.content)]


def _wrong_with(token: Any, function: str) -> str:
    """Return what is wrong with a token in the brackets of a function, or of none."""
    match token.type:
        case "at-keyword":
            return "'@import' loads a file" if token.lower_value == "import" else ""
        case "url":
            return "" if _is_inside(token.value) else _LOADED
        case "error":
            return "this address cannot be read" if token.kind == "bad-url" else ""
        case "string":
            return "" if not function or function in _OF_WORDS or _is_inside(token.value) else _LOADED
        case "function" if function in _LOADING and _unprefixed(token.lower_name) not in _INSIDE_LOADING:
            return "this address or picture is not written here"
        case _:
            return ""


def _unprefixed(name: str) -> str:
    """`-webkit-image-set` → `image-set`."""
    return name.split("-", 2)[2] if name.startswith("-") and not name.startswith("--") and name.count("-") > 1 else name


def _is_inside(address: str) -> bool:
    return address.strip().lower().startswith(_INSIDE)
