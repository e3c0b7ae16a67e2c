"""Versions of packs that answers were written for."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Words, phrase

_QUOTED = quoted(text="two")


@phrase("{version} is not a version", version=_QUOTED)
def no_version(*, version: Statement) -> None:
    """The version in the header of answers; it is in quotes."""


@phrase("write {name}", name="healthcare-ai@2.0.0")
def write_name(*, name: str) -> None:
    """The way to correct the name and version of a questionnaire or rubric."""


@phrase(
    "these answers were written for version {version} of the questionnaire {name}; the version here is {have}",
    version="1.0.0",
    name="healthcare-ai",
    have="2.0.0",
)
def other_questionnaire(*, version: str, name: str, have: str) -> None:
    """Answers to an incompatible version of a questionnaire."""


@phrase(
    "answer the questions again for {name}, or use the questionnaire that the answers were written for",
    name="healthcare-ai@2.0.0",
)
def answer_again_for_questionnaire(*, name: str) -> None:
    """The way out for answers to an incompatible version of a questionnaire."""


@phrase(
    "these answers were written for version {version} of the rubric {name}; the version here is {have}",
    version="1.0.0",
    name="healthcare-ai",
    have="2.0.0",
)
def other_rubric(*, version: str, name: str, have: str) -> None:
    """Answers for an incompatible version of a rubric."""


@phrase(
    "answer the questions again for {name}, or use the rubric that the answers were written for",
    name="healthcare-ai@2.0.0",
)
def answer_again_for_rubric(*, name: str) -> None:
    """The way out for answers for an incompatible version of a rubric."""


@phrase(
    "these answers were written for {name} {version}, which is newer than the version here, {have}",
    name="healthcare-ai",
    version="2.1.0",
    have="2.0.0",
)
def newer_version(*, name: str, version: str, have: str) -> None:
    """Answers for a newer version of a questionnaire or rubric."""


@phrase("update the questionnaire, or write {name}", name="healthcare-ai@2.0.0")
def update_questionnaire(*, name: str) -> None:
    """The way out for answers to a newer version of a questionnaire."""


@phrase("update the rubric, or write {name}", name="healthcare-ai@2.0.0")
def update_rubric(*, name: str) -> None:
    """The way out for answers for a newer version of a rubric."""


@phrase(
    "last judged by {before}, now judged by {now}: scores may differ",
    before="healthcare-ai@2.0.0 (abde2e27)",
    now="healthcare-ai@2.1.0 (393506b2)",
)
def rejudged(*, before: Words, now: Words) -> None:
    """Answers that another content of their pack judged before; each content is a name, a version and a digest."""


@phrase("check the scores with 'readiness score', then confirm the change in 'readiness assess'")
def confirm_rejudgment() -> None:
    """The way to deal with answers that another content of their pack judged before."""
