"""Arguments of `answer`, or a data file → answers in the form of an answers file."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from readiness.cli.written_day import day_meant
from readiness.errors import InvalidFilesError, Problem, ReadinessError, UnknownNameError
from readiness.loading.model_validation import validate_model
from readiness.loading.resolve_level_ids import resolve_level_ids
from readiness.loading.yaml_file import Document
from readiness.model.answer import NO_ANSWER, Answer, State
from readiness.model.answers import Answers
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.field_types import is_id
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.statements import answering as statements
from readiness.statements import expiry, quoting, recording_documents, saving, written_dates
from readiness.statements.statement import Statement
from readiness.statements.values import Named
from readiness.suggestions import did_you_mean, near_miss


def split_arguments(arguments: list[str]) -> tuple[str, list[str]]:
    """Return the path of the answers file (`answers.yaml` when none is named) and the remaining arguments."""
    if arguments and (arguments[0].endswith((".yaml", ".yml")) or "/" in arguments[0].partition("=")[0]):
        return arguments[0], arguments[1:]
    return "answers.yaml", arguments


def check_arguments(named: list[str], data_file: str, *, one: bool) -> None:
    """Raise ReadinessError when no answer is named, or when `one` is true and not exactly one question is named."""
    if not named and not data_file:
        raise ReadinessError(statements.nothing(), statements.name_question())
    if one and len(named) != 1:
        raise ReadinessError(statements.about_one(), statements.name_one())


class Approval(NamedTuple):
    """The options of an answer `not-applicable`."""

    reason: str = ""
    approved_by: str = ""
    expires: str = ""

    def entry(self, name: str) -> dict[str, Any]:
        """Return the answer. Raises ReadinessError without a reason or an approval, and for a text that is no date."""
        if not self.reason or not self.approved_by:
            raise ReadinessError(statements.not_applicable_alone(name=name), statements.add_reason())
        expires = day_meant(self.expires)
        if self.expires and not expires:
            raise ReadinessError(saving.no_date(text=self.expires), written_dates.write_day())
        entry = {"not_applicable": self.reason, "approved_by": self.approved_by}
        return entry | ({"expires": expires.isoformat()} if expires else {})


def answers_from_options(
    named: list[str], note: str | None, evidence: list[str | dict[str, str]], approval: Approval, pack: Pack
) -> dict[str, Any]:
    """Return the answer of each named question, by question id.

    Raises UnknownNameError for an unknown question, and ReadinessError for a value, a date or an option that is wrong.
    """
    entries: dict[str, Any] = {}
    for argument in named:
        name, equals, value = (part.strip() for part in argument.partition("="))
        question = _question(name, pack)
        entry: dict[str, Any] = {}
        if value == NOT_APPLICABLE:
            entry = approval.entry(name)
        elif equals:
            _refuse_level(value, question, pack)
            entry = {"level": value}
        entry |= {} if note is None else {"note": note}
        entry |= {"evidence": evidence} if evidence else {}
        if not entry:
            raise ReadinessError(statements.nothing_about(name=name), statements.write_level(name=name))
        entries[question] = entry
    if approval.expires and not any("expires" in entry for entry in entries.values()):
        raise ReadinessError(expiry.expiry_alone(), expiry.write_not_applicable())
    return entries


def answers_from_file(document: Document, pack: Pack) -> dict[str, Any]:
    """Return the answers in a document, by question id. Raises InvalidFilesError with every problem of the document."""
    data = document.data
    parent = ("answers",) if isinstance(data, dict) and "answers" in data else ()
    answers = data["answers"] if parent else data
    if not isinstance(answers, dict) or not answers:
        raise InvalidFilesError([Problem(document.path, statements.no_answers(), statements.write_answers())])
    entries, problems = {}, []
    for name, entry in answers.items():
        try:
            question = _question(name, pack)
        except UnknownNameError as error:
            problems.append(document.key_problem((*parent, name), error.message, error.hint))
            continue
        entries[question] = entry
        numbered = resolve_level_ids(Document("", "", {"answers": {question: entry}}), pack).data["answers"][question]
        validate_model(Answer, numbered, document, problems, (*parent, name))
    if problems:
        raise InvalidFilesError(problems)
    return entries


_SAVED = {
    State.ANSWERED: statements.saved_answer,
    State.UNKNOWN: statements.saved_unknown,
    State.NOT_APPLICABLE: statements.saved_not_applicable,
    State.NOT_ASKED: statements.saved_not_asked,
    State.UNANSWERED: statements.saved_nothing,
}


def saved_answer(question: str, said: Mapping[str, Answer], pack: Pack, part: str = "") -> Statement:
    """Return what was saved about a question, such as `saved: DAT-01 Live records: level 2`.

    `said` holds the answers among which it is, and `part` the title of the part that they are of.
    """
    answer, about = said.get(question, NO_ANSWER), pack.questionnaire.questions[question]
    asked = Named("question", about.id, f"{about.code} {about.title}")
    named = statements.of_part(question=asked, part=part) if part else asked
    if answer.level is not None and answer.state is not State.UNANSWERED:
        return statements.saved_level(question=named, level=pack.rubric.called(question, answer.level))
    return _SAVED[answer.state](question=named)


def _question(name: str, pack: Pack) -> str:
    """Return the id of the question with this id or code. Raises UnknownNameError."""
    if question := pack.questionnaire.question_called(name):
        return question.id
    raise UnknownNameError("question", name, [*pack.questionnaire.questions, *pack.questionnaire.by_code])


def _refuse_level(value: str, question: str, pack: Pack) -> None:
    scale = pack.rubric.scale_of(question)
    if value not in {"", UNKNOWN} and scale.level_called(value) is None:
        message = statements.no_level(value=quoting.quoted(text=value), question=question)
        raise ReadinessError(message, statements.scale(scale=str(scale)))


def evidence_of(texts: list[str], answers: Answers) -> list[str | dict[str, str]]:
    """Return evidence as the options name it: ids of documents in the register, or titles with dates and locations.

    Raises ReadinessError for a text that is neither.
    """
    return [_evidence(text.strip(), answers.evidence) for text in texts]


def _evidence(text: str, register: Mapping[str, EvidenceEntry]) -> str | dict[str, str]:
    if text in register:
        return text
    if is_id(text) and near_miss(text, register):
        message = recording_documents.not_registered(name=quoting.quoted(text=text))
        raise ReadinessError(message, did_you_mean(text, register))
    title, day, location, *_ = (part.strip() for part in [*text.split(";", 2), "", ""])
    dated = day_meant(day, past=True) if title else None
    if not title or (day and not dated):
        raise ReadinessError(statements.no_evidence(text=quoting.quoted(text=text)), statements.write_evidence())
    return {"title": title, "date": dated.isoformat() if dated else "", "location": location}
