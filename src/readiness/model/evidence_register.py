"""The register of evidence: the documents that answers name by their ids."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from readiness.model.field_types import Day, Id, MayBeEmpty, Note, Text, value_error
from readiness.model.file_model import BuiltApart, FileModel
from readiness.statements.quoting import found


def _sha256(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9a-f]{64}", value):
        from readiness.statements import register_problems

        raise value_error(register_problems.no_sha256(found=found(value)), register_problems.write_sha256())
    return value


class EvidenceEntry(FileModel):
    """A document in the register of evidence, which answers name by its id; never its content."""

    title: Text
    date: Day | None = None
    """The date it was made; evidence without a date supports no level."""
    location: Text | None = None
    """The place where it is kept: words, an address, or a path relative to this file."""
    expires: Day | None = None
    """The last day on which it counts as evidence, where that is earlier than the age that the rubric allows."""
    reviewed_by: Text | None = None
    """The second person who looked at it; it counts for nothing by itself."""
    sha256: Annotated[str, BeforeValidator(_sha256)] | None = None
    """The digest of the file at its location."""
    note: Note | None = None


Register = Annotated[dict[Id, Annotated[EvidenceEntry, BuiltApart(EvidenceEntry)]], MayBeEmpty]
"""The documents that answers name as evidence, by id."""
