"""Read the answers of an organization, and merge them into an assessment that refers to them."""

from pathlib import Path, PurePosixPath

from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import Document, read_yaml
from readiness.model.field_types import quote_value

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
        message = f"{quote_value(written)} is not a relative path to a YAML file"
        raise InvalidFilesError([document.problem(_PLACE, message, "write ../organization.yaml, seen from this file")])
    folder = Path() if str(path) == "-" else Path(path).parent
    return folder / written


def read_organization(document: Document, path: Path | str) -> Document | None:
    """Read the organization's answers that an answers file at `path` refers to; None when it refers to none.

    Raises InvalidFilesError when that file is missing, cannot be read, or is not a mapping.
    """
    file = organization_path(document, path)
    if file is None:
        return None
    if not file.is_file():
        message = f"there is no file {quote_value(file.as_posix())}"
        hint = "'readiness new --organization-answers' writes one; or correct the path, seen from this file"
        raise InvalidFilesError([document.problem(_PLACE, message, hint)])
    organization = read_yaml(file)
    if not isinstance(organization.data, dict):
        empty = organization.data in (None, "")
        message = (
            "this file is empty"
            if empty
            else f"expected 'organization:' and 'answers:', found {quote_value(organization.data)}"
        )
        raise InvalidFilesError([organization.problem((), message, "see 'organization_answers' in the documentation")])
    return organization


def organization_facts(organization: Document | None) -> dict[str, str]:
    """Return the readable profile facts in an organization's file."""
    profile = organization.data.get("profile") if organization else None
    return (
        {fact: value for fact, value in profile.items() if isinstance(value, str)} if isinstance(profile, dict) else {}
    )
