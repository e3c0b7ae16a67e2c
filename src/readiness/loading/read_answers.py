"""An answers file → Answers, validated against the questionnaire and rubric that it names."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.comment_warnings import truncation_warnings
from readiness.loading.csv_places import read_csv_figures
from readiness.loading.model_validation import validate_model
from readiness.loading.pack_of_answers import pack_names_in_header
from readiness.loading.problem_limit import first_problems, without_repeated
from readiness.loading.read_organization import organization_facts, read_organization
from readiness.loading.resolve_level_ids import level_problems, resolve_level_ids
from readiness.loading.validate_answers import validate_answers
from readiness.loading.yaml_file import Document, parse, read_yaml
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.told_facts import with_told_facts
from readiness.statements.quoting import found

if TYPE_CHECKING:
    from readiness.loading.files import Files
    from readiness.model.organization import OrganizationAnswers

T = TypeVar("T")


def is_text(source: object) -> bool:
    """Return whether a string is the text of answers: it has a line break, or is empty or a mapping on one line."""
    if not isinstance(source, str):
        return False
    return not source.strip() or source.lstrip().startswith("{") or "\n" in source or "\r" in source


def read_answers(path: Path | str) -> Document:
    """Read an answers file, or standard input for `-`, as plain data.

    Raises InvalidFilesError when it cannot be read or is not a mapping.
    """
    return _mapping(read_yaml(path, "standard input" if str(path) == "-" else None))


def answers_document(text: str, path: str, files: "Files | None" = None) -> Document:
    """Parse the text of an answers file as plain data; `files` has the files that it names, where not the disk.

    Raises InvalidFilesError when it is not YAML or not a mapping.
    """
    return _mapping(parse(text, path, files))


def _mapping(document: Document) -> Document:
    if not isinstance(document.data, dict):
        from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

        hint = file_problems.new_starts()
        if document.data in (None, ""):
            raise InvalidFilesError([Problem(document.path, file_problems.empty(), hint)])
        raise InvalidFilesError([document.problem((), file_problems.no_answers(found=found(document.data)), hint)])
    return document


def is_overlay(document: Document) -> bool:
    """Return whether a file is an overlay over a pack, and no answers."""
    return "over" in document.data and "assessment" not in document.data


def parse_answers(
    document: Document,
    pack: Pack,
    organization: Document | None = None,
    *,
    knows_organization: bool = True,
    as_of: date | None = None,
) -> tuple[Answers, list[Problem]]:
    """Return the answers in a document, with those of its organization, and the warnings about them.

    Nothing is judged by facts of the organization without `knows_organization`. Warnings are those of the day `as_of`.
    Raises InvalidFilesError with every error of both files, and ReadinessError for a day before the assessment.
    """
    stale, wrong_documents = list[Problem](), list[Problem]()
    if "form" in document.data:
        from readiness.loading.returned_form import as_read  # noqa: PLC0415 - few files are returned forms

        document, stale = as_read(document, pack)
    document, organization, dropped = _without_dropped(document, organization, pack)
    written, (document, wrong_figures) = document, read_csv_figures(resolve_level_ids(document, pack))
    answers, problems = _structure(document)
    wrong_levels = level_problems(written, pack) if problems else []
    read = answers or _readable(document, pack)
    if read.names_documents:
        from readiness.loading.evidence_register import with_documents  # noqa: PLC0415 - only with a register

        read, wrong = with_documents(read, document, organization, knows_all=knows_organization)
        answers, wrong_figures = answers and read, [*wrong_figures, *wrong]
    facts = organization_facts(organization) if knows_organization else None
    problems_of = partial(validate_answers, pack=pack, document=document, shared=facts, organization=organization)
    more = list(first_problems(problems_of(read), document.path))
    if as_of and answers is not None:
        from readiness.loading.judged_later import warnings_on  # noqa: PLC0415 - only with --as-of

        more = [one for one in more if not one.warning]
        more += warnings_on(as_of, answers, document, pack, problems_of)
    problems = without_repeated(problems, [*stale, *dropped, *wrong_levels, *wrong_figures, *wrong_documents, *more])
    errors = [problem for problem in problems if not problem.warning]
    shared, shared_errors = _shared(read, document, organization, pack)
    if errors or shared_errors or answers is None:
        raise InvalidFilesError([*first_problems(errors, document.path), *shared_errors])
    if shared is not None:
        from readiness.loading.merge_organization import merge_organization  # noqa: PLC0415 - only with such a file

        answers = merge_organization(answers, shared, pack)
    if answers.case is not None and pack.rubric.case is not None:
        answers = answers.changed(case=answers.case.judged_by(pack.rubric.case))
    return with_told_facts(answers, pack), sorted(
        [*problems, *truncation_warnings(document)], key=lambda problem: problem.order
    )


def _without_dropped(
    document: Document, organization: Document | None, pack: Pack
) -> tuple[Document, Document | None, list[Problem]]:
    """Return both files without what they say of questions and initiatives that an overlay drops, and warnings."""
    overlay = pack.whole.overlay
    if overlay is None or not (overlay.dropped or overlay.withdrawn):
        return document, organization, []
    from readiness.loading.dropped_answers import without_dropped  # noqa: PLC0415 - few overlays drop anything

    own, warnings = without_dropped(document, pack, overlay)
    shared, more = without_dropped(organization, pack, overlay) if organization else (None, [])
    return own, shared, [*warnings, *more]


def read_pack_and_organization(
    document: Document, path: Path | str, find_pack: Callable[[], Pack]
) -> tuple[Pack, Document | None]:
    """Return the pack of an answers file at `path`, and the file of its organization; None when it names none.

    Raises InvalidFilesError when either is missing or wrong, with all errors that can be found without it.
    """
    problems: list[Problem] = []
    pack = _collect(find_pack, problems)
    organization = _collect(lambda: read_organization(document, path), problems)
    if pack is not None and not problems:
        return pack, organization
    if pack is not None:
        _collect(lambda: parse_answers(document, pack, knows_organization=False), problems)
    elif _names_pack(document):
        problems += _structure(resolve_level_ids(document, None))[1]
        if organization:
            from readiness.loading import merge_organization  # noqa: PLC0415 - only with such a file

            problems += merge_organization.organization_structure_problems(organization)
    raise InvalidFilesError(list(dict.fromkeys(problems)))


def _collect(read: Callable[[], T], problems: list[Problem]) -> T | None:
    """Return what `read` returns, or None after adding its errors to `problems`."""
    try:
        return read()
    except InvalidFilesError as error:
        problems += error.problems
        return None


def _names_pack(document: Document) -> bool:
    try:
        pack_names_in_header(document)
    except InvalidFilesError:
        return False
    return True


def _shared(
    answers: Answers, document: Document, organization: Document | None, pack: Pack
) -> "tuple[OrganizationAnswers | None, list[Problem]]":
    """Return the answers of the organization, and the errors of its file."""
    if organization is None:
        return None, []
    from readiness.loading.merge_organization import read_shared_answers  # noqa: PLC0415 - only with such a file

    return read_shared_answers(answers, document, organization, pack)


def _readable(document: Document, pack: Pack) -> Answers:
    from readiness.loading.partial_parse import parse_partially  # noqa: PLC0415 - only for a problem

    return parse_partially(document.data, pack)


def _structure(document: Document) -> tuple[Answers | None, list[Problem]]:
    """Return the answers in a document, None when their structure is wrong, with the errors."""
    problems: list[Problem] = []
    answers = validate_model(Answers, document.data, document, problems)
    if answers is None:
        from readiness.loading.partial_parse import add_part_problems  # noqa: PLC0415 - only for a problem

        add_part_problems(document, problems)
    return answers, problems
