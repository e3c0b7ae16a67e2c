"""Arguments of `answer`, or a data file → answers in the form of an answers file."""

from typing import Any

from readiness.errors import InvalidFilesError, Problem, ReadinessError, UnknownNameError
from readiness.loading.model_validation import validate_model
from readiness.loading.resolve_level_ids import resolve_level_ids
from readiness.loading.yaml_file import Document
from readiness.model.answers import NO_ANSWER, Answer, Answers, State
from readiness.model.field_types import parse_day
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN


def split_arguments(arguments: list[str]) -> tuple[str, list[str]]:
    """Return the path of the answers file (`answers.yaml` when none is named) and the remaining arguments."""
    if arguments and (arguments[0].endswith((".yaml", ".yml")) or "/" in arguments[0].partition("=")[0]):
        return arguments[0], arguments[1:]
    return "answers.yaml", arguments


def check_arguments(named: list[str], data_file: str, *, one: bool) -> None:
    """Raise ReadinessError when no answer is named, or when `one` is true and not exactly one question is named."""
    if not named and not data_file:
        raise ReadinessError("nothing is said", "name a question and its level: data.live-records=2; or --data-file")
    if one and len(named) != 1:
        raise ReadinessError("--note and --evidence are about one question", "name one question; or use --data-file")


def answers_from_options(
    named: list[str], note: str | None, evidence: list[str], reason: str, approved_by: str, pack: Pack
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
            if not reason or not approved_by:
                message = f"{name} is not applicable without a reason and an approval"
                raise ReadinessError(message, "add --reason WHY --approved-by WHO")
            entry = {"not_applicable": reason, "approved_by": approved_by}
        elif equals:
            _refuse_level(value, question, pack)
            entry = {"level": value}
        entry |= {} if note is None else {"note": note}
        entry |= {"evidence": [_evidence(text) for text in evidence]} if evidence else {}
        if not entry:
            raise ReadinessError(f"nothing is said about {name}", f"write {name}=LEVEL")
        entries[question] = entry
    return entries


def answers_from_file(document: Document, pack: Pack) -> dict[str, Any]:
    """Return the answers in a document, by question id. Raises InvalidFilesError with every problem of the document."""
    data = document.data
    parent = ("answers",) if isinstance(data, dict) and "answers" in data else ()
    answers = data["answers"] if parent else data
    if not isinstance(answers, dict) or not answers:
        hint = "write 'answers:', and below it a line such as data.live-records: 2"
        raise InvalidFilesError([Problem(document.path, "there are no answers in it", hint)])
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


def describe_answer(question: str, answers: Answers, pack: Pack) -> str:
    """Return a question's code, title and answer in words, such as `DAT-01 Live records: level 2`."""
    answer, about = answers.answers.get(question, NO_ANSWER), pack.questionnaire.questions[question]
    state = f"level {answer.level}" if answer.level is not None else answer.state.replace("-", " ")
    return f"{about.code} {about.title}: {'no answer' if answer.state is State.UNANSWERED else state}"


def _question(name: str, pack: Pack) -> str:
    """Return the id of the question with this id or code. Raises UnknownNameError."""
    if question := pack.questionnaire.question_called(name):
        return question.id
    raise UnknownNameError("question", name, [*pack.questionnaire.questions, *pack.questionnaire.by_code])


def _refuse_level(value: str, question: str, pack: Pack) -> None:
    scale = pack.rubric.scale_of(question)
    if value not in {"", UNKNOWN} and scale.level_called(value) is None:
        hint = f"the scale has {scale}; or write {UNKNOWN}, {NOT_APPLICABLE}, or nothing to take the answer back"
        raise ReadinessError(f"'{value}' is not a level of {question}", hint)


def _evidence(text: str) -> dict[str, str]:
    title, day, location, *_ = (part.strip() for part in [*text.split(";", 2), "", ""])
    if not title or (day and not parse_day(day)):
        raise ReadinessError(f"--evidence '{text}' is not a title and a date", "write TITLE; YYYY-MM-DD; LOCATION")
    return {"title": title, "date": day, "location": location}
