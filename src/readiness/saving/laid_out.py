"""Recognize a file in the usual layout by its lines, without laying it out; most files of a repository are.

The answer is certain only when it is yes: an unusual line may be right too, and is for `canonical_layout` to decide.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from readiness.loading.yaml_file import Document
from readiness.model.answers import AssessmentHeader
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack
from readiness.saving.changes import ANSWER_KEYS
from readiness.saving.insertion_point import SECTIONS
from readiness.saving.new_answers import question_lines
from readiness.saving.yaml_scalars import emit_scalar

_UNUSUAL = ("\n\n\n", " \n", "\t")
_ENTRY = re.compile(r"( *)(- )?([^\s'\"{}\[\],&*!|>%@`?#-][^:#]*):(?: (.+))?")
_ITEM = re.compile(r"( *)- ([^- ].*)")
_QUOTED = re.compile(r"(?:(?<=[\[{])|(?<=[,:] ))'((?:[^']|'')*)'(?=[,:}\]])")
_ODD_IN_BRACKETS = re.compile(r"#|(?:[\[{]|[,:] )['\"]|[{\[] | [}\],:]|[,:] {2}|,(?! )|:(?=[,}\]])")
_BRACKET_OR_COLON = re.compile(r"[\[\]{}]|: ")
_BLOCK_TEXT = re.compile(r"[|>]-?")

Token = tuple[str, str]
"""A heading, the comment line of a question, or the key of an answer."""


def is_laid_out(document: Document, pack: Pack, asked: Collection[str]) -> bool:
    """Return True if laying the file out would surely change nothing; `asked` are the questions that it lists."""
    text = document.text
    if text[:1] == "\n" or text[-1:] != "\n" or text[-2:] == "\n\n" or any(one in text for one in _UNUSUAL):
        return False
    if not _keys_in_order(document.data, pack):
        return False
    lines = text.split("\n")
    answers = document.data.get("answers")
    if not isinstance(answers, dict):
        return False
    try:
        found = list(_Lines(lines, pack).tokens())
    except ValueError:
        return False
    return found == list(_expected(pack, asked, answers))


def _keys_in_order(data: dict[str, Any], pack: Pack) -> bool:
    header = data.get("assessment")
    answers = data.get("answers")
    if not isinstance(answers, dict):
        return False
    facts = [fact.id for fact in pack.questionnaire.facts]
    if isinstance(header, dict):
        pairs = [(data, SECTIONS), (header, tuple(AssessmentHeader.model_fields)), (header.get("profile"), facts)]
    else:
        pairs = [(data, tuple(OrganizationAnswers.model_fields)), (data.get("profile"), facts)]
    register = data.get("evidence")
    pairs.append((register, sorted(register) if type(register) is dict else ()))
    return all(_in_order(keys, order) for keys, order in pairs) and all(
        _in_order(answer, ANSWER_KEYS) for answer in answers.values() if type(answer) is dict
    )


def _in_order(keys: Any, order: Sequence[str]) -> bool:
    """Return whether the keys are known and in order; what is no mapping has none."""
    if type(keys) is not dict:
        return True
    following = iter(order)
    return all(key in following for key in keys)


def _expected(pack: Pack, asked: Collection[str], answers: dict[str, Any]) -> Iterator[Token]:
    listed = {*asked, *answers}
    for dimension in pack.questionnaire.dimensions:
        for line, question in question_lines(dimension, listed):
            if question is None:
                if line:
                    yield "heading", line
                continue
            yield "question", question.id
            if question.id in answers:
                yield "answer", question.id


class _Lines:
    """The lines of a text, read from top to bottom. Raises ValueError at the first that is unusual."""

    def __init__(self, lines: Sequence[str], pack: Pack) -> None:
        self.lines, self.pack = lines, pack
        ids = frozenset(pack.questionnaire.questions)
        rows = (row for dimension in pack.questionnaire.dimensions for row in question_lines(dimension, ids))
        self.headings = {line for line, question in rows if question is None and line}
        self.column, self.opens = 0, False
        """The column of the last key, and whether its value begins on the next line."""
        self.text_margin = ""
        """The margin of the further lines of the text that was begun."""
        self.is_plain = self.is_quoted = False
        """True for a text without a sign before it, and for one in single quotes."""
        self.text_begins = False
        """True while the first line of a text in block style is still to come."""
        self.in_answers = False
        self.remarks: set[int] = set()
        """The columns of the comment lines since the last entry."""
        self.asks = -1
        """The number of the last line that is a question's comment or directly below it."""

    def tokens(self) -> Iterator[Token]:
        """Yield the headings, questions and answers in the section of answers."""
        for number, line in enumerate(self.lines[:-1]):
            if self.text_margin and self._in_text(line):
                continue
            if not line:
                continue
            body = line.lstrip(" ")
            column = len(line) - len(body)
            if body[0] == "#":
                yield from self._comment(number, line, body, column)
                continue
            if self.in_answers and column == 2 and not self._is_below_its_question(number):
                raise ValueError
            key = self._entry(line, column)
            if self.in_answers and column == 2 and key:
                yield "answer", key
        if not self.remarks <= {0, 2 if self.in_answers else 0}:
            raise ValueError

    def _in_text(self, line: str) -> bool:
        """Return whether a line belongs to the text that was begun, or is a blank line."""
        if not line:
            return True
        margin = self.text_margin
        if self.is_quoted:
            if not line.startswith(margin) or line[len(margin)] == " ":
                raise ValueError
            if line.count("'") % 2:
                self.text_margin = ""
            return True
        if not line.startswith(margin) or (self.is_plain and line[len(margin)] == "#"):
            self.text_margin = ""
            if self.is_plain and line[: len(margin) - 1].isspace() and line[len(margin) - 1 :].lstrip(" ")[:1] != "#":
                raise ValueError
            return False
        if line[len(margin)] == " " and (self.is_plain or self.text_begins):
            raise ValueError
        self.text_begins = False
        return True

    def _comment(self, number: int, line: str, body: str, column: int) -> Iterator[Token]:
        before, after = self.lines[number - 1] if number else "", self.lines[number + 1]
        if self.in_answers and column == 0 and before and before[0] == " ":
            raise ValueError  # a comment on what follows the answers, without a blank line above it
        self.remarks.add(column)
        if not self.in_answers or column != 2:
            return
        if line in self.headings:
            if before or not after:
                raise ValueError
            yield "heading", line
            return
        code = body[1:].lstrip(" ").partition(" ")[0].rstrip(":")
        question = self.pack.questionnaire.by_code.get(code)
        if question is not None:
            self.asks = number
            yield "question", question.id
        elif self.asks == number - 1:
            self.asks = number

    def _is_below_its_question(self, number: int) -> bool:
        return self.asks == number - 1

    def _entry(self, line: str, column: int) -> str:
        """Read the line of a key or of an item, and return the key at the column of answers."""
        if self.remarks and not self.remarks <= ({column, 2} if self.in_answers and column == 0 else {column}):
            raise ValueError
        self.remarks.clear()
        found = _ENTRY.fullmatch(line)
        dash, key, value = (found[2], found[3], found[4]) if found else ("- ", "", "")
        if found is None:
            item = _ITEM.fullmatch(line)
            if item is None:
                raise ValueError
            value = item[2]
        usual = self.column + 2
        if (column > self.column and not (self.opens and column == usual)) or (dash and self.opens and column != usual):
            raise ValueError
        if column == 0:
            self.in_answers = key == "answers"
        self.column = column + 2 if dash and key else column
        self.opens = value is None or value.lstrip(" ").startswith("#")
        if not self.opens:
            self._value(value)
        return key

    def _value(self, value: str) -> None:
        """Check a value that begins on the line of its key."""
        sign, self.is_plain, self.is_quoted = value[0], False, False
        if sign in "'\"{[|> ":
            if sign == "'" and value.count("'") % 2:
                self.text_margin, self.is_quoted = " " * (self.column + 2), True
            elif sign == "'" and value[-1] == "'":
                if emit_scalar(value[1:-1].replace("''", "'"), 0)[0] != value:
                    raise ValueError
            elif sign in "|>" and _BLOCK_TEXT.fullmatch(value):
                self.text_margin, self.text_begins = " " * (self.column + 2), True
            elif sign not in "{[" or not _is_usual_in_brackets(value):
                raise ValueError
        else:
            self.text_margin, self.is_plain = " " * (self.column + 2), True


def _is_usual_in_brackets(value: str) -> bool:
    """Return whether a list or mapping on one line has the usual spaces and quotes; every pair is in braces."""
    value = _QUOTED.sub(_without_quotes, value)
    if value[-1] not in "]}" or _ODD_IN_BRACKETS.search(value):
        return False
    open_ = [""]
    for found in _BRACKET_OR_COLON.finditer(value):
        sign = found[0]
        if sign in "[{":
            open_.append(sign)
        elif sign != ": ":
            open_.pop()
        elif open_[-1] != "{":
            return False
    return True


def _without_quotes(found: re.Match[str]) -> str:
    """Return a letter in place of a quoted text, or a sign that is odd when it needs none, or others."""
    usual = emit_scalar(found[1].replace("''", "'"), 0, flow=True)[0] == found[0]
    return "x" if usual else "#"
