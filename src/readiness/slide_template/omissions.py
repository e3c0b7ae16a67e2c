"""Count the content of an organization's slides that is left out of the template and may be missed."""

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
"""Kinds of relationships that are not followed, with their names in messages. Slides, notes, comments, properties and
settings are never copied and not listed."""


class Omissions:
    """A tally of omitted items by kind; each item counts once."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = defaultdict(set)

    def add(self, kind: str, name: str) -> None:
        """Count an item of a kind, identified by its name or address."""
        self._names[kind].add(name)

    def add_relations(self, relations: dict[str, Relationship]) -> None:
        """Count the relationships of a part that are not followed."""
        for relation in relations.values():
            kind = _INSIDE.get(relation.kind) if relation.inside else _OUTSIDE
            if kind:
                self.add(kind, relation.target)

    def lines(self) -> list[str]:
        """Return one text for each kind, such as `macros (1)`, sorted by kind."""
        return [f"{kind} ({len(names)})" for kind, names in sorted(self._names.items())]
