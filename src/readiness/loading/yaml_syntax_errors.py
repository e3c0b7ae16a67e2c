"""Explain YAML syntax errors in plain words, each at the position where a reader would look first."""

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

from readiness.loading.yaml_positions import Position


class SyntaxProblem(NamedTuple):
    """A syntax error: its position, a message, and a hint."""

    place: Position
    message: str
    hint: str


class ParserState(NamedTuple):
    """The parser's state at an error: where it stopped, the start of the open context, and all lines."""

    here: Position
    opened: Position
    lines: list[str]


def explain_syntax_error(error: yaml.MarkedYAMLError, lines: list[str]) -> SyntaxProblem:
    """Return a parser error in plain words, with its position."""
    problem, context = error.problem or "", error.context or ""
    here = _position_of(error.problem_mark or error.context_mark, lines)
    opened = _position_of(error.context_mark or error.problem_mark, lines)
    if re.match(r"(=======|>>>>>>>|\|\|\|\|\|\|\|)(?= |$)", lines[opened.line]):
        return SyntaxProblem(Position(opened.line, 0, 7), "a mark of a merge conflict was left here", _KEEP_ONE)
    if "tab character" in problem or _at(here, lines) == "\t":
        return SyntaxProblem(here, "a tab in the indentation", "indent with spaces")
    for word, words in (("tag", _TAG), ("directive", _DIRECTIVE)):
        if word in context:
            return SyntaxProblem(opened, *words)
    if problem in _CASES:
        return _CASES[problem](ParserState(here, opened, lines))
    message, hint = _WORDS.get(problem, ("this is not YAML", "check the indentation, quotes and brackets of this line"))
    return SyntaxProblem(here, message.replace("{it}", _at(here, lines)), hint)


def merge_conflict_line(lines: list[str]) -> list[SyntaxProblem]:
    """Return a problem for every line that begins a merge conflict."""
    begun = [i for i, line in enumerate(lines) if line == "<<<<<<<" or line.startswith("<<<<<<< ")]
    return [SyntaxProblem(Position(i, 0, 7), "a merge conflict begins here", _KEEP_ONE) for i in begun]


def _position_of(mark: yaml.Mark | None, lines: list[str]) -> Position:
    """Return the position of a mark; for a blank line, the end of the nearest line with text above."""
    line, column = (mark.line, mark.column) if mark else (0, 0)
    if line < len(lines) and lines[line][column:].strip():
        return Position(line, column)
    line = min(line, len(lines) - 1)
    while line > 0 and not lines[line].strip():
        line -= 1
    return Position(line, min(column, len(lines[line])) if line == (mark.line if mark else 0) else len(lines[line]))


def _at(place: Position, lines: list[str]) -> str:
    return lines[place.line][place.column : place.column + 1]


def _whole(place: Position, lines: list[str]) -> Position:
    return Position(place.line, place.column, max(1, len(lines[place.line].rstrip()) - place.column))


def _content_line_above(line: int, lines: list[str]) -> int | None:
    """Return the index of the nearest line above that is neither blank nor a comment, or None."""
    return next((i for i in range(line - 1, -1, -1) if lines[i].strip() and not lines[i].strip().startswith("#")), None)


def _open_quote(seen: ParserState) -> SyntaxProblem:
    return SyntaxProblem(seen.opened, "this quote is never closed", f"close it with {_at(seen.opened, seen.lines)}")


def _no_name(seen: ParserState) -> SyntaxProblem:
    return SyntaxProblem(seen.opened, f"a value cannot begin with '{_at(seen.opened, seen.lines)}'", "quote the text")


def _open_bracket(seen: ParserState) -> SyntaxProblem:
    here, opened, lines = seen
    bracket = _at(opened, lines)
    closing = {"[": "]", "{": "}"}.get(bracket, "]")
    if quote := _quote_begun(seen):
        return SyntaxProblem(quote, "this quote is not closed in its line", f"close it with {_at(quote, lines)}")
    if here.line == opened.line and _at(here, lines):
        hint = f"separate entries with ',', end with '{closing}', and quote text that holds brackets or commas"
        return SyntaxProblem(here, f"a ',' or '{closing}' is missing before this", hint)
    return SyntaxProblem(opened, f"this '{bracket}' is never closed", f"close it with '{closing}'")


def _quote_begun(seen: ParserState) -> Position | None:
    """Return the start of a quoted text that ends where the parser stopped because a quote is missing, or None."""
    here, opened, lines = seen
    inside = "\n".join([*lines[opened.line : here.line], lines[here.line][: here.column]])[opened.column :].rstrip()
    for found in _QUOTED.finditer(inside):
        odd = lines[here.line].count(found[1][0]) % 2
        if found.end() == len(inside) and ("\n" in found[1] or odd):
            line, before = opened.line + inside.count("\n", 0, found.start(1)), inside.rfind("\n", 0, found.start(1))
            return Position(line, found.start(1) - before - 1 if before >= 0 else opened.column + found.start(1))
    return None


def _no_colon(seen: ParserState) -> SyntaxProblem:
    return _lacks_colon(_whole(seen.opened, seen.lines), seen.lines)


def _lacks_colon(place: Position, lines: list[str]) -> SyntaxProblem:
    if found := re.search(r":(?=\S)", lines[place.line][place.column :]):
        here = Position(place.line, place.column + found.start())
        return SyntaxProblem(here, "no space after this ':'", "write 'key: value'")
    return SyntaxProblem(place, "this line has no ':'", "write 'key: value'")


def _stray_colon(seen: ParserState) -> SyntaxProblem:
    here, lines = seen.here, seen.lines
    source = lines[here.line]
    if re.search(r":\s", source[: here.column]):
        return SyntaxProblem(here, "a second ': ' in one line", "quote the text that holds it")
    above = _content_line_above(here.line, lines)
    if above is not None and not re.search(r":(\s|$)", lines[above]):
        start = len(lines[above]) - len(lines[above].lstrip(" -"))
        return _lacks_colon(_whole(Position(above, start), lines), lines)
    indent = len(source) - len(source.lstrip())
    place = Position(here.line, indent, max(1, here.column - indent))
    return SyntaxProblem(place, "this line is indented more than the one above it", "indent both the same")


def _misfit(seen: ParserState) -> SyntaxProblem:
    here, lines = seen.here, seen.lines
    before = lines[here.line][: here.column].rstrip()
    if before[-1:] in {'"', "'"}:
        if before.count(before[-1]) == 1 and (begun := _odd_quote_above(here.line, before[-1], lines)):
            return SyntaxProblem(begun, "this quote is not closed in its line", f"close it with {before[-1]}")
        return SyntaxProblem(
            here, "text after a closed quote", "quote the whole text, and double a ' inside '…' quotes"
        )
    if before[-1:] in {"]", "}"}:
        return SyntaxProblem(here, f"text after a closed '{before[-1]}'", "quote the whole text")
    if _at(here, lines) == "-" and not before:
        return SyntaxProblem(here, "a list entry among keys", "remove the '- ', or indent the list under its key")
    return SyntaxProblem(
        _whole(here, lines), "this line is not indented like those it follows", "indent it like the others of its block"
    )


def _odd_quote_above(line: int, quote: str, lines: list[str]) -> Position | None:
    """Return the position of the nearest quote above that begins a value and is not closed in its line, or None."""
    for above in range(line - 1, -1, -1):
        found = re.match(rf"[^#]*?(?:: |- |[\[{{,] ?){quote}", lines[above])
        if found and lines[above].count(quote) == 1:
            return Position(above, found.end() - 1)
    return None


def _no_content(seen: ParserState) -> SyntaxProblem:
    here, lines = seen.here, seen.lines
    if not _at(here, lines):
        return SyntaxProblem(here, "the file ends inside brackets", "close every [ and {")
    if _at(here, lines) in "]},":
        return SyntaxProblem(here, f"nothing stands before this '{_at(here, lines)}'", "quote it if it is text")
    return SyntaxProblem(here, f"a value cannot begin with '{_at(here, lines)}'", "quote the text")


_QUOTED = re.compile(r"""[\[{,:]\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')""", re.DOTALL)
_KEEP_ONE = "keep one side and remove the markers"
_TAG = ("a tag (!) is not taken here", "remove it; text that begins with ! needs quotes")
_DIRECTIVE = ("a directive (%) is not taken here", "remove the line that begins with %")
_ESCAPE = ("a \\ that begins no known escape", "write \\\\ for a backslash, or put the text in single quotes")
_BLOCK = ("nothing else may follow > or | in its line", "begin the text in the next line, indented")
_WORDS = {
    "found character that cannot start any token": ("a value cannot begin with '{it}'", "quote the text"),
    "found unexpected ':'": ("a ':' where none can be", "quote the text"),
    "block sequence entries are not allowed in this context": (
        "a list cannot begin here", "begin it in the line below its key, or quote the text"),
    "mapping keys are not allowed in this context": ("a value cannot begin with '? '", "quote the text"),
    "did not find expected <document start>": (
        "this does not belong to what is above it", "check the indentation, and quotes that end too early"),
    "found unknown escape character": _ESCAPE,
    "found invalid Unicode character escape code": _ESCAPE,
    "did not find expected hexdecimal number": _ESCAPE,
    "found undefined tag handle": _TAG,
    "found an indentation indicator equal to 0": _BLOCK,
    "did not find expected comment or line break": _BLOCK,
    "found incompatible YAML document": _DIRECTIVE,
    "found duplicate %YAML directive": _DIRECTIVE,
    "found duplicate %TAG directive": _DIRECTIVE,
    "duplicate %TAG directive": _DIRECTIVE,
}  # fmt: skip

_CASES: dict[str, Callable[[ParserState], SyntaxProblem]] = {
    "found unexpected end of stream": _open_quote,
    "found unexpected document indicator": _open_quote,
    "did not find expected ',' or ']'": _open_bracket,
    "did not find expected ',' or '}'": _open_bracket,
    "could not find expected ':'": _no_colon,
    "did not find expected alphabetic or numeric character": _no_name,
    "mapping values are not allowed in this context": _stray_colon,
    "did not find expected key": _misfit,
    "did not find expected '-' indicator": _misfit,
    "did not find expected node content": _no_content,
}
