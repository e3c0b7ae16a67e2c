"""The answers that `answer` saved, and what else follows from them: as lines, or as JSON."""

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.model.answer import NO_ANSWER

if TYPE_CHECKING:
    from readiness.cli.answered_part import AnsweredPart
    from readiness.model.answer import Answer
    from readiness.model.answers import Answers
    from readiness.saving.answers_file import AnswersFile
    from readiness.statements.statement import Statement


class SavedAnswers(NamedTuple):
    """Answers that were saved, with the file before and after."""

    entries: Mapping[str, Any]
    """The answers asked for, by question."""
    part: "AnsweredPart | None"
    before: "Answers"
    file: "AnswersFile"
    path: str

    @property
    def answers(self) -> "Mapping[str, Answer]":
        """The answers among which they are."""
        return self.part.answers(self.file.answers) if self.part else self.file.answers.answers


def print_saved(saved: SavedAnswers, form: str) -> None:
    """Print what was saved in a format, and warn of answers that count for no part."""
    from readiness.cli.answered_part import answers_for_no_part
    from readiness.cli.output import print_notice, warn_with_help
    from readiness.cli.statement_json import with_statements
    from readiness.safe_text import json_text

    said, effects = list(_said(saved)), list(_effects(saved))
    if form == "json":
        rows = [_row(question, each, saved) for question, each in said]
        data = {"schema_version": "2", "answers": saved.path, "saved": rows, "effects": effects}
        sys.stdout.write(json_text(with_statements(data)))
    else:
        for _, each in said:
            print_notice(each)
    if not saved.part:
        for warning, hint in answers_for_no_part(saved.entries, saved.path, saved.file.answers, saved.file.pack):
            warn_with_help(warning, hint)
    for line in effects if form == "terminal" else ():
        print_notice(line)


def _said(saved: SavedAnswers) -> "Iterator[tuple[str, Statement]]":
    from readiness.cli.answer_arguments import saved_answer

    title = saved.part.title if saved.part else ""
    for question in saved.entries:
        yield question, saved_answer(question, saved.answers, saved.file.pack, title)


def _row(question: str, said: "Statement", saved: SavedAnswers) -> dict[str, Any]:
    answer, part = saved.answers.get(question, NO_ANSWER), saved.part
    return {
        "question": question,
        "part": {"kind": part.kind, "id": part.id} if part else None,
        "state": answer.state.value,
        "level": answer.level,
        "said": said,
    }


def _effects(saved: SavedAnswers) -> "Iterator[Statement]":
    """Yield what follows: questions of events that were shown again, and a pack that judges by other rules."""
    from readiness.cli.shown_again import shown_again
    from readiness.model.rejudgment import find_rejudgment
    from readiness.statements import answering

    yield from shown_again(saved.entries, saved.before, saved.file.answers, saved.file.pack)
    if found := find_rejudgment(saved.file.answers.assessment, saved.file.pack):
        yield answering.rejudged(change=found.said)
