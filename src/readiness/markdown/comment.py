"""A comment on a pull request in Markdown: what a decision needs on one screen, all else folded below it.

A service takes at most 65,536 characters for a comment: folded parts that do not fit are left out whole and named.
"""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from itertools import islice
from typing import NamedTuple

from readiness.markdown.calendar import calendar_lines
from readiness.markdown.changes import all_change_lines
from readiness.markdown.escape import cells, escape, markdown_list, markdown_table
from readiness.markdown.gaps import gap_lines
from readiness.markdown.gates import gate_lines
from readiness.markdown.roadmap import roadmap_lines
from readiness.shorten import shorten
from readiness.statements import decision_page as statements
from readiness.statements import report_text, sections
from readiness.statements.first_page import money
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say
from readiness.view.in_use_lines import lane_entry
from readiness.view.made_by import made_by
from readiness.view.models.lane import SafeStepView
from readiness.view.models.leader import DecisionView
from readiness.view.models.options import OptionsView
from readiness.view.models.report import ReportView
from readiness.view.option_names import marked_name
from readiness.view.sections import report_sections

MOST_CHARACTERS = 65_536
MOST_LINES = 40
"""The lines above the folded parts, at most."""
_MOST_ABOVE = 40_000
_LENGTHS = (600, 300, 150, 75)
"""The characters of a text above the folded parts, at most: the first with which all of them fit."""
_MOST_SAFE = 4


class Folded(NamedTuple):
    """A part that a reader opens."""

    title: Statement
    lines: tuple[str, ...]


def comment(view: ReportView, name: str) -> str:
    """Return the whole comment; `name` tells apart the comments on one assessment."""
    every = ("\n".join(_above(view, name, most)) for most in _LENGTHS)
    above = next((text for text in every if len(text) <= _MOST_ABOVE), "")
    parts = [Folded(title, tuple(lines(view))) for title, lines in _folded(view)]
    kept, left_out = _fitting([part for part in parts if part.lines], MOST_CHARACTERS - len(above))
    named = [*map(_details, kept)]
    if left_out:
        named.insert(0, _paragraph(_left_out(left_out)))
    return "".join([above, "\n", *named])


def marker(view: ReportView, name: str) -> str:
    """Return the first line, by which a later run finds its comment: the same for all days of one use case."""
    header = view.header
    digest = sha256(f"{header.organization}\n{header.use_case}".encode()).hexdigest()[:12]
    return f"<!-- readiness {name} {digest} -->"


def _fitting(parts: Sequence[Folded], room: int) -> tuple[list[Folded], list[Folded]]:
    """Return the parts that fit, an earlier one before a later one, and the others."""
    room -= len(_paragraph(_left_out(parts)))
    kept: list[Folded] = []
    left_out: list[Folded] = []
    for part in parts:
        size = len(_details(part))
        (kept if size <= room else left_out).append(part)
        room -= size if size <= room else 0
    return kept, left_out


def _left_out(parts: Sequence[Folded]) -> Statement:
    return statements.left_out(parts=tuple(part.title for part in parts), number=len(parts))


def _paragraph(words: Words) -> str:
    return f"{escape(words)}\n\n"


def _details(part: Folded) -> str:
    """Return a part between the elements that fold it, with the empty lines that Markdown within them needs."""
    inside = "\n".join(part.lines).strip("\n")
    return f"<details><summary>{escape(part.title)}</summary>\n\n{inside}\n\n</details>\n"


def _above(view: ReportView, name: str, most: int) -> Iterator[str]:
    """Yield the lines above the folded parts; a text of more than `most` characters is shortened."""

    def said(words: Words) -> str:
        return escape(words if len(say(words)) <= most else shorten(words, most))

    header, leader = view.header, view.leader
    yield from (marker(view, name), "")
    yield from (f"## {said(header.organization)}: {said(header.use_case)}", "")
    assessed = report_text.assessed(report=header.title, day=header.date)
    yield from (_joined(said, assessed, view.edition.words, *leader.decided), "")
    why = _joined(said, leader.reasons, leader.in_the_way, leader.blocked)
    yield from (f"**{said(leader.headline)}** {why}".strip(), "")
    case = f" **{said(money())}:** {_joined(said, *leader.money)}" if view.money and leader.money else ""
    sure = f"{_joined(said, leader.opening, leader.sure, leader.nothing_unsafe)}{case}"
    yield from (sure, "")
    if leader.safe_now:
        yield f"**{said(leader.safe_now_title)}**"
        yield from markdown_list(_first([said(_safe(step)) for step in leader.safe_now], _MOST_SAFE))
    if view.changes:
        yield from (said(view.changes.summary), "")
    if view.options and view.options.is_asked:
        yield from _options(view.options, said)
    yield from _decisions(view, said)
    if leader.if_nothing:
        yield from (f"**{said(leader.if_nothing_title)}:** {_joined(said, *leader.if_nothing)}", "")


def _joined(said: Callable[[Words], str], *sentences: Words | None) -> str:
    return " ".join(said(sentence) for sentence in sentences if sentence)


def _safe(step: SafeStepView) -> Statement:
    return statements.safe_entry(entry=lane_entry(step), when=step.when, who=step.accountable, why=step.why)


def _first(entries: list[str], most: int) -> list[str]:
    """Return at most `most` entries; the last one counts those left out."""
    if len(entries) <= most:
        return entries
    return [*entries[: most - 1], escape(statements.more_in_report(number=len(entries) - most + 1))]


def _options(found: OptionsView, said: Callable[[Words], str]) -> Iterator[str]:
    """Yield the options, one a line, with the advice above them."""
    yield from (f"**{said(found.ask)}.** {said(found.advice)}", "")
    heads = (statements.option_head(), *(row.about for row in found.brief))
    rows = (
        (said(marked_name(option)), *cells(*(row.cells[at] for row in found.brief)))
        for at, option in enumerate(found.options)
    )
    yield from markdown_table(heads, rows)


def _decisions(view: ReportView, said: Callable[[Words], str]) -> Iterator[str]:
    leader = view.leader
    yield f"**{said(leader.decisions_title)}**"
    entries = [said(_asked(decision)) for decision in leader.decisions]
    more = [said(leader.decisions_more)] if leader.decisions_more else []
    yield from markdown_list([*entries, *more])
    if not entries:
        yield ""


def _asked(decision: DecisionView) -> Words:
    return statements.entry_of(title=decision.sentence, who=decision.owner) if decision.owner else decision.sentence


def _folded(view: ReportView) -> Iterator[tuple[Statement, Callable[[ReportView], Iterator[str]]]]:
    """Yield the parts that the edition shows, the most needed first."""
    shown = {section.id for section in report_sections(view)}
    if shown & {"gates", "board"}:
        yield sections.gates(), _gates
    if "roadmap" in shown:
        yield sections.roadmap(), lambda all_of: _without_heading(roadmap_lines(all_of))
    if view.changes and view.changes.groups:
        yield sections.changes(day=view.changes.date), all_change_lines
    if "gaps" in shown:
        yield sections.gaps(), lambda all_of: _without_heading(gap_lines(all_of))
    if "calendar" in shown:
        yield sections.calendar(), lambda all_of: _without_heading(calendar_lines(all_of))
    yield sections.about(), _about


def _without_heading(lines: Iterator[str]) -> Iterator[str]:
    return islice(lines, 2, None)


def _gates(view: ReportView) -> Iterator[str]:
    """Yield what qualifies the verdict, and the gates with their reasons."""
    flags = (f"**{escape(flag.title)}:** {escape(flag.message)}" for flag in view.leader.flags)
    yield from markdown_list([*flags, *map(escape, view.leader.marks)])
    yield from _without_heading(gate_lines(view))


def _about(view: ReportView) -> Iterator[str]:
    foot = view.footer
    yield escape(made_by(foot))
    yield escape(report_text.answers_of(day=view.header.date, digest=foot.answers_sha256))
