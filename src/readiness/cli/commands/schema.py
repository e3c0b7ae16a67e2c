"""Print the JSON Schema of a file format."""

import sys
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_schema
from readiness.cli.options import Pack

_FILES = "answers, organization, project, overlay, questionnaire, dimension, rubric, judging, initiatives"
_KINDS = f"{_FILES}, report or joint-plan."
Kind = Annotated[str, typer.Argument(metavar="KIND", autocompletion=complete_schema, help=_KINDS)]


def run(kind: Kind = "answers", pack: Pack = None) -> None:
    """Print the schema."""
    from readiness.cli.pack_option import resolve_pack
    from readiness.cli.schemas import SCHEMAS, schema_of
    from readiness.errors import UnknownNameError
    from readiness.safe_text import json_text

    if kind not in SCHEMAS:
        raise UnknownNameError("schema", kind, SCHEMAS)
    sys.stdout.write(json_text(schema_of(kind, *resolve_pack(pack))))


COMMAND = Command(run, __doc__)
