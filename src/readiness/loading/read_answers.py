"""An answers file → Answers, validated against the questionnaire and rubric that it names."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from readiness.errors import InvalidFilesError, Problem, UnknownNameError
from readiness.loading.comment_warnings import truncation_warnings
from readiness.loading.csv_places import read_csv_figures
from readiness.loading.model_validation import validate_model
from readiness.loading.problem_limit import first_problems, without_repeated
from readiness.loading.read_organization import organization_facts, read_organization
from readiness.loading.read_pack import PackReader
from readiness.loading.resolve_level_ids import level_problems, resolve_level_ids
from readiness.loading.validate_answers import validate_answers
from readiness.loading.yaml_file import Document, parse, read_yaml
from readiness.model.answers import Answers
from readiness.model.field_types import is_id
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


def pack_names_in_header(document: Document) -> tuple[str, str]:
    """Return the names of the questionnaire and of the rubric in a document, without versions.

    Raises InvalidFilesError when a name is missing, with all other errors in the structure of the file.
    """
    header = document.data.get("assessment")
    if header is None and "organization" in document.data:
        from readiness.statements import organization  # noqa: PLC0415 - only for a problem

        message, hint = organization.organization_file(), organization.name_use_case_file()
        raise InvalidFilesError([document.key_problem(("organization",), message, hint)])
    names = [header.get(kind) if isinstance(header, dict) else None for kind in ("questionnaire", "rubric")]
    if not all(isinstance(name, str) and name.partition("@")[0] for name in names):
        problems: list[Problem] = []
        validate_model(Answers, document.data, document, problems)
        raise InvalidFilesError(problems)
    questionnaire, rubric = (str(name).partition("@")[0] for name in names)
    return questionnaire, rubric


def load_pack_of(document: Document, packs: PackReader, *, earlier: bool = False) -> Pack:
    """Load the questionnaire and the rubric that a document names, changed by the overlay that it names.

    That of an `earlier` assessment may be over an earlier version of the pack: it is carried to that of today.
    Raises InvalidFilesError, at the name, when one does not exist.
    """
    names = pack_names_in_header(document)
    if names not in packs and (problems := list(_unknown_names(names, document, packs))):
        raise InvalidFilesError(problems)
    overlay = overlay_of(document)
    if overlay is not None and earlier:
        from readiness.loading.migrate_overlay import carried_overlay  # noqa: PLC0415 - only for earlier answers
        from readiness.loading.read_overlay import said_by  # noqa: PLC0415

        if said := said_by(overlay, []):
            overlay = carried_overlay(overlay, said, packs.load(*names))
    return packs.load(*names, overlay)


def overlay_named(document: Document) -> str | None:
    """Return the path of the overlay that answers name, as they write it; None where they name none."""
    header = document.data.get("assessment")
    written = header.get("overlay") if isinstance(header, dict) else None
    return written if isinstance(written, str) and written.strip() else None


def overlay_of(document: Document) -> Document | None:
    """Return the overlay that answers name; None where they name none. Raises InvalidFilesError as `read_overlay`."""
    written = overlay_named(document)
    if written is None:
        return None
    from readiness.loading.read_overlay import read_overlay  # noqa: PLC0415 - few answers name one

    return read_overlay(document, written)


def _unknown_names(names: tuple[str, str], document: Document, packs: PackReader) -> Iterator[Problem]:
    for kind, name in zip(("questionnaire", "rubric"), names, strict=True):
        try:
            packs.folder(kind, name)
        except UnknownNameError as error:
            hint = error.hint
            if document.files is not None:
                from readiness.statements import revisions  # noqa: PLC0415 - only for such a problem

                hint = revisions.name_a_later_one()
            elif (
                (folder := Path(document.path).parent / name) and is_id(name) and (folder / f"{kind}s" / name).is_dir()
            ):
                from readiness.statements import pack_file_problems  # noqa: PLC0415 - only for such a problem

                hint = pack_file_problems.name_this_folder(folder=str(folder))
            yield document.problem(("assessment", kind), error.message, hint)


def checked_pack(document: Document, pack: Pack) -> Pack:
    """Return a pack after a check that a document names its questionnaire and its rubric.

    Raises InvalidFilesError, at the name, when it names others.
    """
    own = (pack.questionnaire.questionnaire, pack.rubric.rubric)
    named = pack_names_in_header(document)
    if named == own:
        _refuse_another_overlay(document, pack)
        return pack
    from readiness.statements import organization  # noqa: PLC0415 - only for a problem

    raise InvalidFilesError(
        document.problem(("assessment", kind), organization.other_questionnaire(found=found(name), pack=known))
        for kind, name, known in zip(("questionnaire", "rubric"), named, own, strict=True)
        if name != known
    )


def _refuse_another_overlay(document: Document, pack: Pack) -> None:
    """Raise InvalidFilesError when a document names another overlay than the pack was loaded with."""
    overlay = overlay_of(document)
    if (overlay.text if overlay else None) == pack.overlay_text:
        return
    from readiness.statements import overlay_problems  # noqa: PLC0415 - only for a problem

    message, hint = overlay_problems.another_than_pack(), overlay_problems.load_with_overlay()
    raise InvalidFilesError([document.problem(("assessment", "overlay"), message, hint)])


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
