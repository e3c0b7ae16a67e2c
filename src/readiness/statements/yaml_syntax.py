"""Faults of YAML text that cannot be parsed, with their hints."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("a marker of a merge conflict was left here")
def conflict_mark() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("a merge conflict begins here")
def conflict() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("a merge conflict was left here: from line {line} on it is what {ours} wrote, from line {other} on what {theirs} "
        "wrote", line=12, ours="HEAD", other=14, theirs="feature")  # fmt: skip
def conflict_between(*, ours: str, line: int, theirs: str, other: int) -> None:
    """A conflict that git left in a file, with the names it gave to both sides."""


@phrase(
    "keep one side and remove the three markers; git can merge answers by question: see --git in 'readiness new --help'"
)
def keep_one_or_merge() -> None:
    """A hint below such a conflict."""


@phrase("keep one side and remove the markers")
def keep_one_side() -> None:
    """A hint below a fault of YAML text."""


@phrase("a tab in the indentation")
def tab() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("indent with spaces")
def use_spaces() -> None:
    """A hint below a fault of YAML text."""


@phrase("this is not YAML")
def no_yaml() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("check the indentation, quotes and brackets of this line")
def check_line() -> None:
    """A hint below a fault of YAML text."""


@phrase("this quote is never closed")
def open_quote() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("this quote is not closed on its line")
def open_quote_in_line() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("close it with {mark}", mark='"')
def close_quote(*, mark: str) -> None:
    """A hint below a fault of YAML text."""


@phrase("this '{mark}' is never closed", mark="[")
def open_bracket(*, mark: str) -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("close it with '{mark}'", mark="]")
def close_bracket(*, mark: str) -> None:
    """A hint below a fault of YAML text."""


@phrase("the file ends inside brackets")
def ends_in_brackets() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("close every [ and {{")
def close_all() -> None:
    """A hint below a fault of YAML text."""


@phrase("a ',' or '{mark}' is missing before this", mark="]")
def no_comma(*, mark: str) -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("separate entries with ',', end with '{mark}', and quote text that holds brackets or commas", mark="]")
def separate(*, mark: str) -> None:
    """A hint below a fault of YAML text."""


@phrase("no space after this ':'")
def no_space() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("this line has no ':'")
def no_colon() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("write 'key: value'")
def key_value() -> None:
    """A hint below a fault of YAML text."""


@phrase("a second ': ' on one line")
def second_colon() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("quote the text that holds it")
def quote_around_colon() -> None:
    """A hint below a fault of YAML text."""


@phrase("a ':' is not allowed here")
def stray_colon() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("this line is indented more than the one above it")
def indented_more() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("indent both lines the same")
def indent_same() -> None:
    """A hint below a fault of YAML text."""


@phrase("this line is not indented like the lines above it")
def indented_less() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("indent it like the other lines of its block")
def indent_like() -> None:
    """A hint below a fault of YAML text."""


@phrase("text after a closed quote")
def after_quote() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("quote the whole text, and write '' for each ' inside single quotes")
def quote_whole() -> None:
    """A hint below a fault of YAML text."""


@phrase("text after a closed '{mark}'", mark="]")
def after_bracket(*, mark: str) -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("quote the whole text")
def quote_all() -> None:
    """A hint below a fault of YAML text."""


@phrase("a list entry among keys")
def entry_among_keys() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("remove the '- ', or indent the list under its key")
def indent_list() -> None:
    """A hint below a fault of YAML text."""


@phrase("nothing stands before this '{mark}'", mark=",")
def nothing_before(*, mark: str) -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("quote it if it is text")
def quote_if_text() -> None:
    """A hint below a fault of YAML text."""


@phrase("a value cannot begin with '{mark}'", mark="@")
def begins_with(*, mark: str) -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("quote the text")
def quote_text() -> None:
    """A hint below a fault of YAML text."""


@phrase("a list cannot begin here")
def list_here() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("begin it on the line below its key, or quote the text")
def begin_below() -> None:
    """A hint below a fault of YAML text."""


@phrase("this does not belong to what is above it")
def no_part() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("check the indentation, and quotes that end too early")
def check_indentation() -> None:
    """A hint below a fault of YAML text."""


@phrase("this \\ does not begin a known escape")
def escape() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("write \\\\ for a backslash, or put the text in single quotes")
def write_backslash() -> None:
    """A hint below a fault of YAML text."""


@phrase("{text} is half of a sign", text="\\ud83d")
def half_sign(*, text: str) -> None:
    """A fault of text that a program wrote: an emoji as two escapes, as in JSON."""


@phrase("write the sign itself: {sign} in place of {text}", sign="→", text="\\u2192")
def write_sign(*, sign: str, text: str) -> None:
    """A hint below half of a sign."""


@phrase("leave it out")
def leave_half_out() -> None:
    """A hint below half of a sign without the other half."""


@phrase("nothing else may follow > or | on its line")
def after_block() -> None:
    """A fault of YAML text that cannot be parsed."""


@phrase("begin the text on the next line, indented")
def begin_block() -> None:
    """A hint below a fault of YAML text."""
