"""An answers file → Answers, validated against the questionnaire and rubric that it names."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem, UnknownNameError
from readiness.loading import input_limits
from readiness.loading.comment_warnings import truncation_warnings
from readiness.loading.merge_organization import merge_organization
from readiness.loading.model_validation import validate_model
from readiness.loading.partial_parse import answer_parts, parse_partially
from readiness.loading.problem_limit import first_problems
from readiness.loading.read_organization import organization_facts
from readiness.loading.read_pack import PackReader
from readiness.loading.resolve_level_ids import resolve_level_ids
from readiness.loading.validate_answers import validate_answers
from readiness.loading.yaml_file import Document, parse, read_yaml
from readiness.model.answers import Answer, Answers
from readiness.model.field_types import quote_value
from readiness.model.pack import Pack


def read_answers(path: Path | str) -> Document:
    """Read an answers file, or standard input for `-`, as plain data.

    Raises InvalidFilesError when it cannot be read or is not a mapping.
    """
    return _mapping(read_yaml(path, "standard input" if str(path) == "-" else None))


def answers_document(text: str, path: str) -> Document:
    """Parse the text of an answers file as plain data.

    Raises InvalidFilesError when it is not YAML or not a mapping.
    """
    return _mapping(parse(text, path))


def _mapping(document: Document) -> Document:
    if not isinstance(document.data, dict):
        empty = document.data in (None, "")
        message = (
            "this file is empty"
            if empty
            else f"expected 'assessment:' and 'answers:', found {quote_value(document.data)}"
        )
        hint = "'readiness new' writes a file to start from"
        raise InvalidFilesError(
            [Problem(document.path, message, hint) if empty else document.problem((), message, hint)]
        )
    return document


def pack_names_in_header(document: Document) -> tuple[str, str]:
    """Return the names of the questionnaire and of the rubric in a document, without versions.

    Raises InvalidFilesError when a name is missing, with all other errors in the structure of the file.
    """
    header = document.data.get("assessment")
    if header is None and "organization" in document.data:
        message = "these are the answers of an organization, not those of an assessment"
        hint = "name the answers file of a use case"
        raise InvalidFilesError([document.key_problem(("organization",), message, hint)])
    names = [header.get(kind) if isinstance(header, dict) else None for kind in ("questionnaire", "rubric")]
    if not all(isinstance(name, str) and name.partition("@")[0] for name in names):
        problems: list[Problem] = []
        validate_model(Answers, document.data, document, problems)
        raise InvalidFilesError(problems)
    questionnaire, rubric = (str(name).partition("@")[0] for name in names)
    return questionnaire, rubric


def load_pack_of(document: Document, packs: PackReader) -> Pack:
    """Load the questionnaire and the rubric that a document names.

    Raises InvalidFilesError, at the name, when one does not exist.
    """
    names = pack_names_in_header(document)
    if names not in packs and (problems := list(_unknown_names(names, document, packs))):
        raise InvalidFilesError(problems)
    return packs.load(*names)


def _unknown_names(names: tuple[str, str], document: Document, packs: PackReader) -> Iterator[Problem]:
    for kind, name in zip(("questionnaire", "rubric"), names, strict=True):
        try:
            packs.folder(kind, name)
        except UnknownNameError as error:
            yield document.problem(("assessment", kind), error.message, error.hint)


def check_pack_of(document: Document, pack: Pack) -> None:
    """Check that a document names the questionnaire and the rubric of a pack.

    Raises InvalidFilesError, at the name, when it names others.
    """
    own = (pack.questionnaire.questionnaire, pack.rubric.rubric)
    problems = [
        document.problem(("assessment", kind), f"these are answers to {quote_value(name)}, not to {known}")
        for kind, name, known in zip(("questionnaire", "rubric"), pack_names_in_header(document), own, strict=True)
        if name != known
    ]
    if problems:
        raise InvalidFilesError(problems)


def parse_answers(
    document: Document, pack: Pack, organization: Document | None = None
) -> tuple[Answers, list[Problem]]:
    """Return the answers in a document, with those of its organization, and the warnings about them.

    Raises InvalidFilesError with every error of the file.
    """
    problems: list[Problem] = []
    document = resolve_level_ids(document, pack)
    answers = validate_model(Answers, document.data, document, problems)
    if answers is None:
        _add_part_problems(document, problems)
    read = answers or parse_partially(document.data, pack)
    found = list(
        first_problems(validate_answers(read, pack, document, organization_facts(organization)), document.path)
    )
    problems = [problem for problem in problems if not _is_repeated(problem, found)] + found
    errors = [problem for problem in problems if not problem.warning]
    if errors or answers is None:
        raise InvalidFilesError(first_problems(errors, document.path))
    if organization is not None:
        answers = merge_organization(answers, document, organization, pack)
    return answers, sorted([*problems, *truncation_warnings(document)], key=lambda problem: problem.order)


def _add_part_problems(document: Document, problems: list[Problem]) -> None:
    """Add the errors in single parts of invalid answers; some may be in `problems` already."""
    entries = document.data.get("answers")
    for id_, answer in entries.items() if isinstance(entries, dict) else ():
        if len(problems) > input_limits.PROBLEMS:
            return
        if isinstance(answer, dict) and validate_model(Answer, answer, document, []) is None:
            for _, part in answer_parts(answer):
                validate_model(Answer, part, document, problems, ("answers", id_))


def _is_repeated(problem: Problem, found: Iterable[Problem]) -> bool:
    """Return whether `found`, which knows the questionnaire, has a problem of the same value at the same position."""
    quoted = re.match("'.*?'", problem.message)
    position = (problem.line, problem.column)
    return quoted is not None and any(
        (other.line, other.column) == position and quoted[0] in other.message for other in found
    )
