"""One row for each use case: where it stands, what keeps its next gate shut, and what its verdict rests on."""

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
    """One use case."""

    use_case: str
    organization: str
    date: str
    headline: str | None
    """The last gate for which it and all before it pass, perhaps conditionally."""
    next_gate: str | None
    verdict: str | None
    """Of the next gate."""
    reads: str | None
    blockers: int
    majors: int
    missing: int
    """Answers the next gate still waits for."""
    conditions: int
    """Shortfalls with an owner and a date at the gates reached and the next one."""
    done_late: int
    evidenced: str | None
    most: str | None
    """The best that score could be; rows of several rubrics need not have the same."""


def portfolio_row(answers: Answers, scores: Scorecard, rounding: Rounding) -> PortfolioRow:
    """Return the row of one use case."""
    header = answers.assessment
    upcoming = scores.gate(scores.next_gate) if scores.next_gate else None
    reasons = upcoming.reasons if upcoming else ()
    short = [reason.criticality for reason in reasons if reason.kind is ReasonKind.SHORT]
    ids = [gate.id for gate in scores.gates]
    upto = scores.gates[: ids.index(upcoming.id) + 1] if upcoming else scores.gates
    carried = {reason.id for gate in upto for reason in gate.reasons if reason.kind is ReasonKind.REMEDIED}
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
        conditions=len(carried),
        done_late=sum(1 for score in scores.questions.values() if score.late),
        evidenced=None if value is None else format_rounded(value, rounding),
        most=None if scores.overall.most is None else format_exact(scores.overall.most),
    )


def portfolio_as_json(rows: Iterable[PortfolioRow]) -> str:
    """Return the rows as JSON, in order."""
    data = {"schema_version": "1", "use_cases": [found._asdict() for found in rows]}
    return json_text(data)


def print_portfolio(rows: Sequence[PortfolioRow], console: Console) -> None:
    """Print the rows as a table."""
    table = table_grid(
        "use case", "reached", "next gate", "keeps it shut", "conditions", "done late", "evidenced", numbers="----nnn"
    )
    alike = len({found.most for found in rows}) < 2
    marks = {verdict.value: of for verdict, of in VERDICTS.items()}
    for found in rows:
        verdict = terminal_text("last gate reached" if found.headline else "–")
        if found.next_gate and found.verdict:
            verdict = terminal_text(f"{found.next_gate} ").append_text(state_mark(marks[found.verdict]))
            verdict.append_text(terminal_text(f" ({found.reads})" if found.reads != found.verdict else ""))
        table.add_row(
            terminal_text(found.use_case),
            terminal_text(found.headline or ("none" if found.next_gate else "no gates")),
            verdict,
            terminal_text(_shut(found)),
            terminal_text(str(found.conditions)),
            terminal_text(str(found.done_late)),
            terminal_text(_score(found, alike=alike)),
        )
    console.print(table)


def _score(found: PortfolioRow, *, alike: bool) -> str:
    """The score of a row; where the best score is not the same for all rows, with that."""
    if found.evidenced is None:
        return "–"
    return found.evidenced if alike or found.most is None else f"{found.evidenced} of {found.most}"


def _shut(found: PortfolioRow) -> str:
    parts = [
        count_text(number, what)
        for number, what in ((found.blockers, "blocker"), (found.majors, "major"), (found.missing, "missing answer"))
        if number
    ]
    return ", ".join(parts) or "–"
