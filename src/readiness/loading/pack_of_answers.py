"""The pack that an answers file names: its questionnaire and its rubric, changed by an overlay."""

from collections.abc import Iterator
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem, UnknownNameError
from readiness.loading.model_validation import validate_model
from readiness.loading.read_pack import PackReader
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.field_types import is_id
from readiness.model.pack import Pack
from readiness.statements.quoting import found


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
