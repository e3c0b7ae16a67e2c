"""The schema of the answers to a pack, as a file beside them for an editor."""

import json
from pathlib import Path

from readiness.model.pack import Pack
from readiness.saving.answers_schema import answers_schema
from readiness.saving.atomic_write import write_atomically
from readiness.saving.new_answers import SCHEMA_FILE


def schema_path(answers: Path) -> Path:
    """Return the path of the schema of an answers file."""
    return answers.parent / SCHEMA_FILE


def write_schema(pack: Pack, answers: Path) -> Path:
    """Write the schema of an answers file, whose folder exists; return its path. Raises WriteError."""
    schema = schema_path(answers)
    write_atomically(schema, (json.dumps(answers_schema(pack), indent=1, ensure_ascii=False) + "\n").encode())
    return schema
