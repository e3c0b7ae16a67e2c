"""Read the answers of an organization, and merge them into an assessment that refers to them."""

from pathlib import Path, PurePosixPath

from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import Document, read_yaml
from readiness.statements.quoting import found

_PLACE = ("assessment", "organization_answers")
_SUFFIXES = {".yaml", ".yml"}


def organization_path(document: Document, path: Path | str) -> Path | None:
    """Return the path of the organization's answers that an answers file at `path` refers to, or None.

    Raises InvalidFilesError for anything but a relative path to a YAML file, because the file may be untrusted.
    """
    header = document.data.get("assessment")
    written = header.get("organization_answers") if isinstance(header, dict) else None
    if not isinstance(written, str) or not written:
        return None
    pure = PurePosixPath(written)
    if pure.is_absolute() or pure.suffix not in _SUFFIXES or "\\" in written or not written.isprintable():
        from readiness.statements import organization  # noqa: PLC0415 - only for a problem

        message = organization.no_relative_path(found=found(written))
        raise InvalidFilesError([document.problem(_PLACE, message, organization.write_path())])
    folder = Path() if str(path) == "-" else Path(path).parent
    return folder / written


def read_organization(document: Document, path: Path | str) -> Document | None:
    """Read the organization's answers that an answers file at `path` refers to; None when it refers to none.

    Raises InvalidFilesError when that file is missing, cannot be read, or is not a mapping.
    """
    file = organization_path(document, path)
    if file is None:
        return None
    from readiness.statements import file_problems, organization  # noqa: PLC0415 - only with such a file

    if not file.is_file():
        message = organization.no_file(path=found(file.as_posix()))
        raise InvalidFilesError([document.problem(_PLACE, message, organization.new_writes())])
    shared = read_yaml(file)
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
