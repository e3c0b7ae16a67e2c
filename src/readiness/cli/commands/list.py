"""List packs, questions, prework, facts, gates, initiatives, formats, methods or templates."""

import sys
from typing import Annotated

import typer

from readiness.cli.options import Pack

_KINDS = "packs, questions, prework, facts, gates, initiatives, formats, methods or templates."
Kind = Annotated[str | None, typer.Argument(metavar="[KIND]", help=_KINDS)]


def run(kind: Kind = None, pack: Pack = None) -> None:
    """Print one line for each thing; without a kind, packs, formats, methods and templates."""
    from readiness.cli.listing import KINDS, listed
    from readiness.cli.packs import named
    from readiness.errors import UnknownNameError
    from readiness.loading.bounded_file import one_line

    if kind is not None and kind not in KINDS:
        raise UnknownNameError("kind of thing", kind, list(KINDS))
    name, folder = named(pack)
    if kind:
        sys.stdout.write("".join(f"{one_line(line)}\n" for line in listed(kind, name, folder)))
        return
    for each in ("packs", "formats", "methods", "templates"):
        sys.stdout.write(f"{each}\n" + "".join(f"  {one_line(line)}\n" for line in listed(each, name, folder)))
    sys.stdout.write("\nMore: readiness list questions, prework, facts, gates or initiatives\n")
