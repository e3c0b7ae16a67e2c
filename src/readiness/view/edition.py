"""For whom a report is made, and which part of the assessment it shows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readiness.errors import UnknownNameError

if TYPE_CHECKING:
    from readiness.model.questionnaire import Questionnaire
    from readiness.page.template import Template
    from readiness.slide_template.slide_template import SlideTemplate

AUDIENCES = {
    "board": "two pages to decide on",
    "leadership": "what leaders act on",
    "full": "everything, with every answer and its evidence",
}
"""For whom a report may be made, and what each is given."""


@dataclass(frozen=True, slots=True)
class Edition:
    """For whom a report is made, and which part of the assessment it shows."""

    audience: str | None = None
    """One of `AUDIENCES`; None leaves it to the output format."""
    dimension: str | None = None
    """The id of the one dimension it shows."""
    redacted: bool = False
    """Does it leave out people's names, and everything they wrote?"""
    template: "Template | None" = None
    """The look of it, in formats that have looks; the standard one where there is none."""
    slides: "SlideTemplate | None" = None
    """An organization's own slides, whose layouts a report as slides is written on."""

    @property
    def name(self) -> str:
        """What a file of this edition is called, so that none is written over another: `report-board-redacted`."""
        audience = None if self.audience == "leadership" else self.audience
        parts = ("report", audience, self.dimension, "redacted" if self.redacted else None)
        return "-".join(part for part in parts if part)


DEFAULT = Edition()
"""What the output format is made for, of the whole assessment."""


def edition_of(
    questionnaire: "Questionnaire", audience: str | None, dimension: str | None, *, redacted: bool = False
) -> Edition:
    """Return an edition from what was typed; a dimension by its id or title. Raises UnknownNameError."""
    if audience is not None and audience not in AUDIENCES:
        raise UnknownNameError("audience", audience, list(AUDIENCES))
    if dimension is None:
        return Edition(audience, None, redacted)
    wanted = dimension.casefold()
    for node in questionnaire.dimensions:
        if wanted in {node.id.casefold(), node.title.casefold()}:
            return Edition(audience, node.id, redacted)
    raise UnknownNameError("dimension", dimension, [node.id for node in questionnaire.dimensions])
