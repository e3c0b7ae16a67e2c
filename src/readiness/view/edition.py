"""Define the editions of a report: audience, dimension, redaction and templates."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from readiness.errors import UnknownNameError
from readiness.statements import editions
from readiness.statements.language import Language, language_named
from readiness.statements.language_codes import all_language_codes
from readiness.statements.voice import language

if TYPE_CHECKING:
    from readiness.model.questionnaire import Questionnaire
    from readiness.page.template import Template
    from readiness.slide_template.slide_template import SlideTemplate

AUDIENCES = {
    "board": editions.for_board(),
    "leadership": editions.for_leadership(),
    "full": editions.for_all(),
}
"""Audiences of a report, each with a description of its content."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The audience of a report and the part of the assessment it shows."""

    audience: str | None = None
    """One of `AUDIENCES`; None leaves it to the output format."""
    dimension: str | None = None
    """Id of the only dimension shown; None shows all."""
    redacted: bool = False
    """True if people's names and the text they wrote are withheld."""
    template: "Template | None" = None
    """Template of the HTML and PDF reports; None uses the shipped one."""
    slides: "SlideTemplate | None" = None
    """An organization's slide template, whose layouts the PPTX report uses."""
    language: str | None = None
    """The code of its language, such as `de`; None uses the language that the answers name, or English."""
    part: str | None = None
    """The part for one kind of reader: `team`, `site`, `safety` or `finance`; None for the whole report."""
    site: str | None = None
    """The id of the site that the part `site` is for; its title works as well in `pipeline.report`."""

    @property
    def name(self) -> str:
        """The file name without suffix, different for each edition, as in `report-board-redacted`."""
        audience = None if self.audience == "leadership" else self.audience
        parts = ("report", audience, self.dimension, self.part, self.site, "redacted" if self.redacted else None)
        return "-".join(part for part in parts if part)


def language_of(code: str) -> Language:
    """Return the language with a code as typed by a user. Raises UnknownNameError without one."""
    try:
        return language_named(code)
    except KeyError:
        raise UnknownNameError("language", code, all_language_codes()) from None


def language_spoken(edition: "Edition", of_answers: str | None) -> Language:
    """Return the language of an edition, or of its answers, or of the run. Raises UnknownNameError."""
    code, spoken = edition.language or of_answers, language()
    chosen = spoken if code is None else language_of(code)
    return spoken if chosen.code == spoken.code else chosen


DEFAULT = Edition()
"""The edition for the output format's usual audience, with all dimensions."""


def edition_of(
    questionnaire: "Questionnaire",
    audience: str | None,
    dimension: str | None,
    *,
    redacted: bool = False,
    part: str | None = None,
    site: str | None = None,
) -> Edition:
    """Return the edition for an audience, a dimension and a part as typed by a user.

    The dimension is an id or a title; upper and lower case are equal.

    Raises UnknownNameError: when the audience, the dimension or the part does not exist.
    """
    if part is not None:
        from readiness.view.reader_parts import PARTS  # noqa: PLC0415 - most reports are whole

        if part not in PARTS:
            raise UnknownNameError("report part", part, list(PARTS))
    if audience is not None and audience not in AUDIENCES:
        raise UnknownNameError("audience", audience, list(AUDIENCES))
    if dimension is None:
        return Edition(audience, None, redacted, part=part, site=site)
    wanted = dimension.casefold()
    for node in questionnaire.dimensions:
        if wanted in {node.id.casefold(), node.title.casefold()}:
            return Edition(audience, node.id, redacted, part=part, site=site)
    raise UnknownNameError("dimension", dimension, [node.id for node in questionnaire.dimensions])
