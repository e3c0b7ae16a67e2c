"""Problems of the project file, and what it sets."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("a share is a number from 0 to 1")
def no_share() -> None:
    """Said of `coverage` in the project file."""


@phrase("write it as a decimal: 0.9 is 90%")
def write_share() -> None:
    """Help for a share."""


@phrase("{name} is no rule of a gate", name="'requires'")
def no_rule(*, name: Words) -> None:
    """Said of a key below `severity` in the project file."""


@phrase("name one of {rules}", rules=("require", "sites"))
def name_rule(*, rules: tuple[str, ...]) -> None:
    """Help for an unknown rule."""


@phrase("the project file is {found}, and not a mapping", found="a list")
def no_mapping(*, found: Words) -> None:
    """Said of the whole project file."""


@phrase("write keys such as 'answers:' and 'gate:'; 'readiness schema project' prints all")
def see_schema() -> None:
    """Help for a project file of another form."""


@phrase("{path} is not inside the folder of the project file", path="'/etc/passwd'")
def outside(*, path: Words) -> None:
    """Said of a path in the project file."""


@phrase("name a file below it, relative to it: answers/triage.yaml")
def name_inside() -> None:
    """Help for a path outside."""


@phrase("there is no folder or pack called {name}", name="'paks'")
def no_pack(*, name: Words) -> None:
    """Said of `pack` in the project file."""


@phrase("name a folder with questionnaires/ and rubrics/, or a shipped pack: {packs}", packs=("healthcare-ai",))
def name_pack(*, packs: tuple[str, ...]) -> None:
    """Help for a missing pack."""


@phrase("{path} sets: {keys}", path="readiness.yaml", keys=("answers", "gate"))
def sets(*, path: str, keys: tuple[str, ...]) -> None:
    """Said once, where a project file sets what the command line leaves open."""
