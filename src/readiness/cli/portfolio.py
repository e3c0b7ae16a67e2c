"""The portfolio table: for each use case the gate reached, the shortfalls at the next gate, and the score."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.console import Console

from readiness.model.answers import Answers
from readiness.model.field_types import format_exact
from readiness.model.policies import Rounding
from readiness.model.scorecard import ReasonKind, Scorecard
from readiness.safe_text import json_text
from readiness.terminal.report import state_mark, table_grid, terminal_text
from readiness.view.figures import format_rounded
from readiness.view.words import VERDICTS, count_text


class PortfolioRow(NamedTuple):
    """The results of one use case."""

    use_case: str
    organization: str
    date: str
    headline: str | None
    """The last gate that is passed or conditional, like every gate before it; None when there is none."""
    next_gate: str | None
    verdict: str | None
    """The verdict of the next gate."""
    reads: str | None
    blockers: int
    majors: int
    missing: int
    """Answers that are missing for the next gate."""
    conditions: int
    """Shortfalls with an owner and a date, at the gates reached and the next one."""
    done_late: int
    evidenced: str | None
    most: str | None
    """The highest possible score; it can differ between rubrics."""


def portfolio_row(answers: Answers, scores: Scorecard, rounding: Rounding) -> PortfolioRow:
    """Return the row of one use case."""
    header = answers.assessment
    upcoming = scores.gate(scores.next_gate) if scores.next_gate else None
    reasons = upcoming.reasons if upcoming else ()
    short = [reason.criticality for reason in reasons if reason.kind is ReasonKind.SHORT]
    ids = [gate.id for gate in scores.gates]
    upto = scores.gates[: ids.index(upcoming.id) + 1] if upcoming else scores.gates
    remedied = {reason.id for gate in upto for reason in gate.reasons if reason.kind is ReasonKind.REMEDIED}
    value = scores.overall.evidenced.value
    return PortfolioRow(
        use_case=header.use_case,
        organization=header.organization,
        date=header.date.isoformat(),
        headline=scores.headline,
        next_gate=upcoming.id if upcoming else None,
        verdict=upcoming.verdict.value if upcoming else None,
        reads=upcoming.reads if upcoming else None,
        blockers=short.count("blocker"),
        majors=short.count("major"),
        missing=sum(1 for reason in reasons if reason.kind is ReasonKind.UNANSWERED),
        conditions=len(remedied),
        done_late=sum(1 for score in scores.questions.values() if score.late),
        evidenced=None if value is None else format_rounded(value, rounding),
        most=None if scores.overall.most is None else format_exact(scores.overall.most),
    )


def portfolio_as_json(rows: Iterable[PortfolioRow]) -> str:
    """Return the rows as JSON, in order."""
    data = {"schema_version": "1", "use_cases": [row._asdict() for row in rows]}
    return json_text(data)


def print_portfolio(rows: Sequence[PortfolioRow], console: Console) -> None:
    """Print the rows as a table."""
    table = table_grid(
        "use case", "reached", "next gate", "keeps it shut", "conditions", "done late", "evidenced", numbers="----nnn"
    )
    alike = len({row.most for row in rows}) < 2
    marks = {verdict.value: of for verdict, of in VERDICTS.items()}
    for row in rows:
        verdict = terminal_text("last gate reached" if row.headline else "–")
        if row.next_gate and row.verdict:
            verdict = terminal_text(f"{row.next_gate} ").append_text(state_mark(marks[row.verdict]))
            verdict.append_text(terminal_text(f" ({row.reads})" if row.reads != row.verdict else ""))
        table.add_row(
            terminal_text(row.use_case),
            terminal_text(row.headline or ("none" if row.next_gate else "no gates")),
            verdict,
            terminal_text(_shortfalls(row)),
            terminal_text(str(row.conditions)),
            terminal_text(str(row.done_late)),
            terminal_text(_score(row, alike=alike)),
        )
    console.print(table)


def _score(row: PortfolioRow, *, alike: bool) -> str:
    """Return the score of a row, with the highest possible score when that differs between rows."""
    if row.evidenced is None:
        return "–"
    return row.evidenced if alike or row.most is None else f"{row.evidenced} of {row.most}"


def _shortfalls(row: PortfolioRow) -> str:
    parts = [
        count_text(number, what)
        for number, what in ((row.blockers, "blocker"), (row.majors, "major"), (row.missing, "missing answer"))
        if number
    ]
    return ", ".join(parts) or "–"
