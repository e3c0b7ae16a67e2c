"""An answers file → Answers, and whether they fit the questionnaire and rubric they name."""

from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from readiness.errors import InvalidFilesError, Problem, UnknownNameError
from readiness.loading import limits
from readiness.loading.answers_agreement import disagreements
from readiness.loading.pack import load_pack, pack_folder
from readiness.loading.validation import too_many, validated
from readiness.loading.yaml_file import Document, read_yaml
from readiness.model.answers import Answer, Answers, AssessmentHeader, Progress, Remedy
from readiness.model.pack import Pack
from readiness.model.scalars import shown


def read_answers(path: Path | str) -> Document:
    """Read an answers file, or standard input for `-`, without judging it.

    Raises InvalidFilesError when it is not a mapping.
    """
    document = read_yaml(path, "standard input" if str(path) == "-" else None)
    if not isinstance(document.data, dict):
        empty = document.data in (None, "")
        message = (
            "this file is empty" if empty else f"expected 'assessment:' and 'answers:', found {shown(document.data)}"
        )
        hint = "'readiness new' writes a file to start from"
        raise InvalidFilesError(
            [Problem(document.path, message, hint) if empty else document.problem((), message, hint)]
        )
    return document


def names_in_header(document: Document) -> tuple[str, str]:
    """Return the questionnaire and the rubric that a document names, without their versions.

    Raises InvalidFilesError, with everything else that is wrong with the file's shape, when it names none.
    """
    header = document.data.get("assessment")
    names = [header.get(kind) if isinstance(header, dict) else None for kind in ("questionnaire", "rubric")]
    if not all(isinstance(name, str) and name.partition("@")[0] for name in names):
        problems: list[Problem] = []
        validated(Answers, document.data, document, problems)
        raise InvalidFilesError(problems)
    questionnaire, rubric = (str(name).partition("@")[0] for name in names)
    return questionnaire, rubric


def pack_of(document: Document, packs: Path | None = None, *, references: bool = False) -> Pack:
    """Load the questionnaire and the rubric that a document names.

    Raises InvalidFilesError, at the name, when one is not there.
    """
    problems = []
    names = dict(zip(("questionnaire", "rubric"), names_in_header(document), strict=True))
    for kind, name in names.items():
        try:
            pack_folder(kind, name, packs)
        except UnknownNameError as error:
            problems.append(document.problem(("assessment", kind), error.message, error.hint))
    if problems:
        raise InvalidFilesError(problems)
    return load_pack(**names, packs=packs, references=references)[0]


def answers_in(document: Document, pack: Pack) -> tuple[Answers, list[Problem]]:
    """Return the answers in a document, and warnings about them.

    Raises InvalidFilesError with every problem of the file.
    """
    problems: list[Problem] = []
    answers = validated(Answers, document.data, document, problems)
    found = list(islice(disagreements(answers or _salvaged(document, pack), pack, document), limits.PROBLEMS + 1))
    if len(found) > limits.PROBLEMS:
        found[-1] = too_many(document)
    # Of two problems in one place, the one that knows the questionnaire says more.
    told = {(problem.line, problem.column) for problem in found}
    problems = [problem for problem in problems if (problem.line, problem.column) not in told] + found
    errors = [problem for problem in problems if not problem.warning]
    if errors or answers is None:
        raise InvalidFilesError(errors)
    return answers, sorted(problems, key=lambda problem: problem.order)


def _salvaged(document: Document, pack: Pack) -> Answers:
    """Return what can be read of a file with problems, so that the rest of them are told in the same run."""
    stand_ins: dict[str, Any] = {
        "organization": "?",
        "use_case": "?",
        "date": "9999-12-31",
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
    }
    said = document.data.get("assessment")
    header = stand_ins | {
        key: value
        for key, value in (said.items() if isinstance(said, dict) else ())
        if validated(AssessmentHeader, stand_ins | {key: value}, document, [])
    }
    sections = {
        section: {
            key: good for key, value in entries.items() if (good := validated(model, value, document, [])) is not None
        }
        for section, model in _SECTIONS.items()
        for entries in [document.data.get(section)]
        if isinstance(entries, dict)
    }
    parts: dict[str, Any] = {section: {} for section in _SECTIONS} | sections
    return Answers.model_construct(None, assessment=AssessmentHeader.model_validate(header), **parts)


_SECTIONS: dict[str, type[BaseModel]] = {"answers": Answer, "remedies": Remedy, "progress": Progress}
