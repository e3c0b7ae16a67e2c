"""Errors of an interview session: parts of sentences, without a capital letter or a period."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase

_FACETS = ("Depth", "Reach")


@phrase("{code} is not asked here. {why}", code="DATA-01", why="It follows DATA-02.")
def not_asked(*, code: str, why: Words) -> None:
    """A question that cannot be gone to, with the reason as a sentence."""


@phrase("{code} is not asked here", code="DATA-01")
def not_in_part(*, code: str) -> None:
    """A question outside of the part that an interview is limited to."""


@phrase("only '{part}' is asked in this session; leave, and begin without --only", part="core")
def only_part(*, part: str) -> None:
    """The hint for a question outside of the part that an interview is limited to."""


@phrase("{level} is not a level of the scale", level=7)
def off_scale(*, level: int) -> None:
    """An answer that is no level."""


@phrase("the scale has {levels}", levels="0 to 4")
def scale_has(*, levels: str) -> None:
    """The hint for an answer that is no level."""


@phrase("{number} level for {facets} facets", "{number} levels for {facets} facets", by="number", number=3, facets=2)
def levels_for_facets(*, number: int, facets: int) -> None:
    """An answer without one level for each facet."""


@phrase("give one level for each of: {facets}", facets=_FACETS)
def one_each(*, facets: tuple[str, ...]) -> None:
    """The hint for an answer without one level for each facet."""


@phrase("{code} has no measure", code="DATA-01")
def no_measure(*, code: str) -> None:
    """A figure for a question that asks for none."""


@phrase("put the figure into the note")
def into_the_note() -> None:
    """The hint for a figure that no question asks for."""


@phrase("{code} cannot be done late", code="DATA-01")
def cannot_be_late(*, code: str) -> None:
    """A question that cannot be marked as done late."""


@phrase("only work with a deadline can be done late")
def only_timely() -> None:
    """The hint for a question that cannot be marked as done late."""


@phrase("'{name}' is in the room already", name="Ana")
def in_already(*, name: str) -> None:
    """A participant whose name is taken."""


@phrase("give each person a different name")
def own_names() -> None:
    """The hint for a participant whose name is taken."""


@phrase("questions with facets are not voted on")
def facets_no_votes() -> None:
    """A vote on a question with facets."""


@phrase("talk it over, and answer")
def talk_it_over() -> None:
    """The hint for a vote on a question with facets."""


@phrase("{code} is asked from depth '{depth}' on", code="DATA-01", depth="middle")
def too_deep(*, code: str, depth: str) -> None:
    """A question that the depth of the assessment leaves out; the depths are `short`, `middle` and `all`."""


@phrase("ask more with 'readiness assess --depth'")
def ask_deeper() -> None:
    """The hint for a question that the depth of the assessment leaves out."""


@phrase("nothing to ask: the pack asks no question at depth '{depth}'", depth="short")
def nothing_at_depth(*, depth: str) -> None:
    """An interview without questions at the depth of the assessment."""
