"""The schema of the answers to a pack, or of an organization's, as a file beside them for an editor."""

import json
from pathlib import Path

from readiness.model.pack import Pack
from readiness.saving.answers_schema import answers_schema, organization_schema
from readiness.saving.atomic_write import write_atomically
from readiness.saving.new_answers import ORGANIZATION_SCHEMA_FILE, SCHEMA_FILE


def schema_path(file: Path, *, of_organization: bool = False) -> Path:
    """Return the path of the schema of an answers file, or of an organization's file."""
    return file.parent / (ORGANIZATION_SCHEMA_FILE if of_organization else SCHEMA_FILE)


def write_schema(pack: Pack, file: Path, *, of_organization: bool = False) -> Path:
    """Write the schema of a file, beside which its folder exists; return its path. Raises WriteError."""
    path = schema_path(file, of_organization=of_organization)
    schema = organization_schema(pack) if of_organization else answers_schema(pack)
    write_atomically(path, (json.dumps(schema, indent=1, ensure_ascii=False) + "\n").encode())
    return path
