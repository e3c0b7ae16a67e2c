"""People and votes as they are typed: `Ana, CMIO *`, a list of names, `Ana=2`."""

import re
from collections.abc import Sequence

from readiness.interview.text_layout import truncate_line

_BY_NAME = re.compile(r"(.+?)(?:\s*[=:]\s*|\s+)(\S+)")
LONGEST_NAME = 40
"""Cells of a name in a prompt, so that what is asked stays in sight."""
_LEAST_OF_A_LIST = 3
"""Names between commas from which a line is a list of people; two are a name and a role."""


def short_name(name: str) -> str:
    """Return a name in the cells that a prompt has for it."""
    return truncate_line(name, LONGEST_NAME)


def parse_participant(line: str) -> dict[str, str]:
    """Return the participant in `Ana, CMIO *`: a name, a role, and a star for a member of the delivery team."""
    text, star = line.strip().removesuffix("*").rstrip(), line.strip().endswith("*")
    name, _, role = (part.strip() for part in text.partition(","))
    person = {"name": name or role}
    person |= {"role": role} if name and role else {}
    return person | ({"delivery_team": "true"} if star else {})


def people_in(line: str) -> list[dict[str, str]]:
    """Return the people in a line: one, several between semicolons or on lines, or names between commas.

    What has no letter is no name: a vote that is typed where a name is awaited makes no person.
    """
    entries = [entry.strip() for entry in re.split(r"[;\n]", line) if any(map(str.isalpha, entry))]
    if len(entries) == 1 and len(names := [name.strip() for name in entries[0].split(",") if name.strip(" *")]) >= (
        _LEAST_OF_A_LIST
    ):
        entries = names
    people = [parse_participant(entry) for entry in entries]
    return list({person["name"]: person for person in reversed(people)}.values())[::-1]


def called_by(typed: str, names: Sequence[str]) -> str:
    """Return the one name that was typed, or its beginning; empty for none or several."""
    sought = typed.strip().casefold()
    if same := [name for name in names if name.casefold() == sought]:
        return same[0]
    found = [name for name in names if sought and name.casefold().startswith(sought)]
    return found[0] if len(found) == 1 else ""


def vote_by_name(line: str, names: Sequence[str]) -> tuple[str, str] | None:
    """Return the name and the vote in `Ana=2` or `Ana 2`; None where a line does not begin with one of the names."""
    if not (found := _BY_NAME.fullmatch(line.strip())):
        return None
    name = called_by(found[1], names)
    return (name, found[2]) if name else None
