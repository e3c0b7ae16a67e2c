"""Write questions, gates and initiatives with their codes."""

from readiness.model.live import Part
from readiness.statements import in_use, labels
from readiness.statements.statement import Words
from readiness.view.models.parts import NamedView, PartView


def entry_words(name: NamedView, part: Part | PartView | None = None) -> Words:
    """Return a code and a title, with the part that it is about."""
    entry: Words = name.title if name.code == name.title else labels.entry(code=name.code, title=name.title)
    return in_use.titled_part(title=entry, part=part.title) if part else entry
