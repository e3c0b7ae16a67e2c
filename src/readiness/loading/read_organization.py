"""Read the answers of an organization, and merge them into an assessment that refers to them."""

from pathlib import Path, PurePosixPath

from readiness.errors import InvalidFilesError
from readiness.loading.bounded_file import path_on_one_line, text_of
from readiness.loading.yaml_file import Document, parse
from readiness.statements.quoting import found

_PLACE = ("assessment", "organization_answers")
_SUFFIXES = {".yaml", ".yml"}


def organization_path(document: Document, path: Path | str) -> Path | None:
    """Return the path of the organization's answers that an answers file at `path` refers to, or None.

    Raises InvalidFilesError for anything but a relative path to a YAML file, because the file may be untrusted.
    """
    written = _written(document)
    if written is None:
        return None
    folder = Path() if str(path) == "-" else Path(path).parent
    return folder / written


def _written(document: Document) -> str | None:
    header = document.data.get("assessment")
    written = header.get("organization_answers") if isinstance(header, dict) else None
    if not isinstance(written, str) or not written:
        return None
    pure = PurePosixPath(written)
    if pure.is_absolute() or pure.suffix not in _SUFFIXES or "\\" in written or not written.isprintable():
        from readiness.statements import organization  # noqa: PLC0415 - only for a problem

        message = organization.no_relative_path(found=found(written))
        raise InvalidFilesError([document.problem(_PLACE, message, organization.write_path())])
    return written


def read_organization(document: Document, path: Path | str) -> Document | None:
    """Read the organization's answers that an answers file at `path` refers to; None when it refers to none.

    Raises InvalidFilesError when that file is missing, cannot be read, or is not a mapping.
    """
    written = _written(document)
    if written is None:
        return None
    from readiness.loading.files import files_of  # noqa: PLC0415 - only with such a file
    from readiness.statements import file_problems, organization, revisions  # noqa: PLC0415

    files = files_of(document)
    file = files.beside(str(path), written)
    if not files.has(file):
        message = organization.no_file(path=found(file))
        hint = organization.new_writes() if document.files is None else revisions.came_later()
        raise InvalidFilesError([document.problem(_PLACE, message, hint)])
    shown = path_on_one_line(file)
    shared = parse(text_of(files.read(file), shown), shown, document.files)
    if not isinstance(shared.data, dict):
        is_empty = shared.data in (None, "")
        message = file_problems.empty() if is_empty else organization.no_organization(found=found(shared.data))
        raise InvalidFilesError([shared.problem((), message, organization.see_documentation())])
    return shared


def organization_facts(organization: Document | None) -> dict[str, str]:
    """Return the readable profile facts in an organization's file."""
    profile = organization.data.get("profile") if organization else None
    return (
        {fact: value for fact, value in profile.items() if isinstance(value, str)} if isinstance(profile, dict) else {}
    )
