"""Explain YAML syntax errors in plain words, each at the position where a reader would look first."""

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

from readiness.loading.yaml_positions import Position
from readiness.statements import yaml_problems, yaml_syntax
from readiness.statements.statement import Statement


class SyntaxProblem(NamedTuple):
    """A syntax error: its position, a message, and a hint."""

    place: Position
    message: Statement
    hint: Statement


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
    if _is_cut_off_form(lines):
        from readiness.statements import returned_forms  # noqa: PLC0415 - few files are returned forms

        end = len(lines) - 1
        return SyntaxProblem(Position(end, len(lines[end])), returned_forms.cut_off(), returned_forms.send_as_file())
    if re.match(r"(=======|>>>>>>>|\|\|\|\|\|\|\|)(?= |$)", lines[opened.line]):
        return SyntaxProblem(Position(opened.line, 0, 7), yaml_syntax.conflict_mark(), yaml_syntax.keep_one_side())
    if "tab character" in problem or _at(here, lines) == "\t":
        return SyntaxProblem(here, yaml_syntax.tab(), yaml_syntax.use_spaces())
    for word, words in (("tag", _TAG), ("directive", _DIRECTIVE)):
        if word in context:
            return SyntaxProblem(opened, *words)
    if problem in _CASES:
        return _CASES[problem](ParserState(here, opened, lines))
    if problem == "found character that cannot start any token":
        return SyntaxProblem(here, yaml_syntax.begins_with(mark=_at(here, lines)), yaml_syntax.quote_text())
    return SyntaxProblem(here, *_WORDS.get(problem, (yaml_syntax.no_yaml(), yaml_syntax.check_line())))


def _is_cut_off_form(lines: list[str]) -> bool:
    """Return whether a text begins as a returned form, which is JSON, and ends before its last brace."""
    text = "\n".join(lines).strip()
    return re.match(r'\{\s*"form"\s*:', text) is not None and not text.endswith("}")


def merge_conflicts(lines: list[str]) -> list[SyntaxProblem]:
    """Return a problem for every merge conflict that git left in a text, at its first marker, with both sides named."""
    marked = [
        (i, line) for i, line in enumerate(lines) if line == "=======" or _is_marker(line, ("<<<<<<<", ">>>>>>>"))
    ]
    following = [*marked[1:], (0, ""), (0, "")]
    found = []
    for number, (begin, line) in enumerate(marked):
        if line[0] == "<":
            said = _both_sides(begin, line, *following[number : number + 2])
            found.append(SyntaxProblem(Position(begin, 0, 7), *said))
    return found


def _both_sides(begin: int, first: str, middle: tuple[int, str], last: tuple[int, str]) -> tuple[Statement, Statement]:
    """Return the message and the hint for a conflict with its three markers, or for the first of them alone."""
    ours, theirs = first[8:].strip(), last[1][8:].strip()
    if not middle[1].startswith("=") or not last[1].startswith(">") or not ours or not theirs:
        return yaml_syntax.conflict(), yaml_syntax.keep_one_side()
    message = yaml_syntax.conflict_between(ours=ours, line=begin + 2, theirs=theirs, other=middle[0] + 2)
    return message, yaml_syntax.keep_one_or_merge()


def _is_marker(line: str, marks: tuple[str, ...]) -> bool:
    return line.startswith(marks) and line[7:8] in ("", " ")


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
    hint = yaml_syntax.close_quote(mark=_at(seen.opened, seen.lines))
    return SyntaxProblem(seen.opened, yaml_syntax.open_quote(), hint)


def _half_sign(seen: ParserState) -> SyntaxProblem:
    """Explain an escape of half a sign: programs write emoji in JSON as two of them."""
    halves = _HALF.search(seen.lines[seen.here.line], max(0, seen.here.column - 2))
    if halves is None:
        return SyntaxProblem(seen.here, *_ESCAPE)
    place = Position(seen.here.line, halves.start(), len(halves[0]))
    first, second = halves[1], halves[2]
    message = yaml_syntax.half_sign(text=f"\\u{first}")
    if second is None:
        return SyntaxProblem(place, message, yaml_syntax.leave_half_out())
    sign = chr(0x10000 + ((int(first, 16) & 0x3FF) << 10) + (int(second, 16) & 0x3FF))
    return SyntaxProblem(place, message, yaml_syntax.write_sign(sign=sign, text=halves[0]))


def _no_name(seen: ParserState) -> SyntaxProblem:
    message = yaml_syntax.begins_with(mark=_at(seen.opened, seen.lines))
    return SyntaxProblem(seen.opened, message, yaml_syntax.quote_text())


def _open_bracket(seen: ParserState) -> SyntaxProblem:
    here, opened, lines = seen
    bracket = _at(opened, lines)
    closing = {"[": "]", "{": "}"}.get(bracket, "]")
    if quote := _quote_begun(seen):
        hint = yaml_syntax.close_quote(mark=_at(quote, lines))
        return SyntaxProblem(quote, yaml_syntax.open_quote_in_line(), hint)
    if here.line == opened.line and _at(here, lines):
        return SyntaxProblem(here, yaml_syntax.no_comma(mark=closing), yaml_syntax.separate(mark=closing))
    hint = yaml_syntax.close_bracket(mark=closing)
    return SyntaxProblem(opened, yaml_syntax.open_bracket(mark=bracket), hint)


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
        return SyntaxProblem(here, yaml_syntax.no_space(), yaml_syntax.key_value())
    return SyntaxProblem(place, yaml_syntax.no_colon(), yaml_syntax.key_value())


def _stray_colon(seen: ParserState) -> SyntaxProblem:
    here, lines = seen.here, seen.lines
    source = lines[here.line]
    if re.search(r":\s", source[: here.column]):
        return SyntaxProblem(here, yaml_syntax.second_colon(), yaml_syntax.quote_around_colon())
    above = _content_line_above(here.line, lines)
    if above is not None and not re.search(r":(\s|$)", lines[above]):
        start = len(lines[above]) - len(lines[above].lstrip(" -"))
        return _lacks_colon(_whole(Position(above, start), lines), lines)
    indent = len(source) - len(source.lstrip())
    place = Position(here.line, indent, max(1, here.column - indent))
    return SyntaxProblem(place, yaml_syntax.indented_more(), yaml_syntax.indent_same())


def _misfit(seen: ParserState) -> SyntaxProblem:
    here, lines = seen.here, seen.lines
    before = lines[here.line][: here.column].rstrip()
    if before[-1:] in {'"', "'"}:
        if before.count(before[-1]) == 1 and (begun := _odd_quote_above(here.line, before[-1], lines)):
            hint = yaml_syntax.close_quote(mark=before[-1])
            return SyntaxProblem(begun, yaml_syntax.open_quote_in_line(), hint)
        return SyntaxProblem(here, yaml_syntax.after_quote(), yaml_syntax.quote_whole())
    if before[-1:] in {"]", "}"}:
        return SyntaxProblem(here, yaml_syntax.after_bracket(mark=before[-1]), yaml_syntax.quote_all())
    if _at(here, lines) == "-" and not before:
        return SyntaxProblem(here, yaml_syntax.entry_among_keys(), yaml_syntax.indent_list())
    return SyntaxProblem(_whole(here, lines), yaml_syntax.indented_less(), yaml_syntax.indent_like())


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
        return SyntaxProblem(here, yaml_syntax.ends_in_brackets(), yaml_syntax.close_all())
    if _at(here, lines) in "]},":
        message = yaml_syntax.nothing_before(mark=_at(here, lines))
        return SyntaxProblem(here, message, yaml_syntax.quote_if_text())
    return SyntaxProblem(here, yaml_syntax.begins_with(mark=_at(here, lines)), yaml_syntax.quote_text())


_QUOTED = re.compile(r"""[\[{,:]\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')""", re.DOTALL)
_HALF = re.compile(r"\\u(d[89a-f][0-9a-f]{2})(?:\\u(d[c-f][0-9a-f]{2}))?", re.IGNORECASE)
_TAG = (yaml_problems.tag(), yaml_problems.remove_unknown_tag())
_DIRECTIVE = (yaml_problems.directive(), yaml_problems.remove_directive())
_ESCAPE = (yaml_syntax.escape(), yaml_syntax.write_backslash())
_BLOCK = (yaml_syntax.after_block(), yaml_syntax.begin_block())
_WORDS = {
    "found unexpected ':'": (yaml_syntax.stray_colon(), yaml_syntax.quote_text()),
    "block sequence entries are not allowed in this context": (yaml_syntax.list_here(), yaml_syntax.begin_below()),
    "mapping keys are not allowed in this context": (yaml_syntax.begins_with(mark="? "), yaml_syntax.quote_text()),
    "did not find expected <document start>": (yaml_syntax.no_part(), yaml_syntax.check_indentation()),
    "found unknown escape character": _ESCAPE,
    "did not find expected hexdecimal number": _ESCAPE,
    "found undefined tag handle": _TAG,
    "found an indentation indicator equal to 0": _BLOCK,
    "did not find expected comment or line break": _BLOCK,
    "found incompatible YAML document": _DIRECTIVE,
    "found duplicate %YAML directive": _DIRECTIVE,
    "found duplicate %TAG directive": _DIRECTIVE,
    "duplicate %TAG directive": _DIRECTIVE,
}
"""The message and the hint for an error, by the words of the parser."""

_CASES: dict[str, Callable[[ParserState], SyntaxProblem]] = {
    "found invalid Unicode character escape code": _half_sign,
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
