"""Everything of an organization's slides that is left out and may be missed, in words."""

from collections import defaultdict

from readiness.slide_template.relationships import Relationship

_OUTSIDE = "links to other files and addresses"
_INSIDE = {
    "vbaProject": "macros",
    "font": "embedded fonts",
    **dict.fromkeys(("audio", "video", "media"), "sound and film"),
    **dict.fromkeys(
        ("oleObject", "package", "chart", "chartEx", "diagramData", "control", "activeXControlBinary", "vmlDrawing"),
        "charts, diagrams and objects",
    ),
}
"""Kinds of relationships that are not followed. The slides themselves, notes, comments, properties and settings are
never taken, and not named here."""


class Omissions:
    """A tally of what is left out, each thing counted once."""

    def __init__(self) -> None:
        self._found: dict[str, set[str]] = defaultdict(set)

    def add(self, what: str, which: str) -> None:
        """Count a thing, known by its name or address."""
        self._found[what].add(which)

    def add_relations(self, relations: dict[str, Relationship]) -> None:
        """Count where a part leads that we do not go."""
        for relation in relations.values():
            what = _INSIDE.get(relation.kind) if relation.inside else _OUTSIDE
            if what:
                self.add(what, relation.target)

    def lines(self) -> list[str]:
        """Return `macros (1)`, by name."""
        return [f"{what} ({len(found)})" for what, found in sorted(self._found.items())]
