"""The parts of a report: for each kind of reader the sections, and the fields of the view, that it keeps."""

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from readiness.statements import part_words
from readiness.statements.statement import Statement
from readiness.view.models.calendar import CalendarKind


class ReaderPart(NamedTuple):
    """The content that one kind of reader may see; all else is left out of every format."""

    about: Statement
    sections: AbstractSet[str]
    """Ids of sections, as of `view.sections`."""
    fields: AbstractSet[str]
    """Fields of the view."""
    leader: AbstractSet[str]
    """Fields of page 1."""
    roadmap: AbstractSet[str]
    """Fields of the roadmap."""
    calendar: AbstractSet[CalendarKind]
    """Kinds of entries of the calendar."""
    money: bool = False
    """True if costs of work stay; they come first."""


ALWAYS = frozenset({"edition", "header", "leader", "answer_counts", "gap_counts", "roadmap", "voices", "method"})
"""Fields that every part has; of most of them only what the reader may see."""
ALWAYS |= {"references_note", "footer"}
VERDICT = frozenset({"kind", "reached", "reached_gate", "next_gate", "headline", "in_the_way", "standing", "opening"})
"""The fields of page 1 that every part has: the verdict."""
VERDICT |= {"safe_now_title", "if_nothing_title", "decisions_title"}
PLAN = frozenset({"target", "target_gate", "target_title", "summary", "capacity", "total_effort", "last_week"})
"""The fields of the roadmap that every part has."""
_WORK: frozenset[CalendarKind] = frozenset({"safe-now", "start", "finish", "remedy", "acceptance", "evidence", "duty"})

PARTS: dict[str, ReaderPart] = {
    "team": ReaderPart(
        part_words.for_team(),
        sections={"gaps", "roadmap", "calendar", "evidence", "register", "open"},
        fields={
            "gates",
            "gaps",
            "calendar",
            "evidence_to_collect",
            "register",
            "unanswered",
            "unknown",
            "not_applicable",
        }
        | {"not_asked", "done_late", "remarks", "contradictions"},
        leader={
            "opens_50",
            "opens_80",
            "blocked",
            "blocking_title",
            "blocking",
            "blocking_more",
            "reasons",
        }
        | {"nothing_unsafe", "safe_now"},
        roadmap={"phases", "gate_dates", "done_without_answer", "uncovered", "unanswered", "safe_now", "site_steps"}
        | {"option", "promises", "conflicts", "people", "find_out_first", "by_status"},
        calendar=_WORK | {"gate"},
    ),
    "site": ReaderPart(
        part_words.for_site(),
        sections={"in_use", "gates", "roadmap", "calendar"},
        fields={"live", "events", "sites", "calendar"},
        leader={"safe_now"},
        roadmap={"safe_now", "site_steps"},
        calendar=_WORK,
    ),
    "safety": ReaderPart(
        part_words.for_safety(),
        sections={"in_use", "gaps", "roadmap", "calendar", "evidence", "open"},
        fields={"live", "events", "gates", "gaps", "calendar", "evidence_to_collect", "unanswered", "unknown"},
        leader={"sure", "reasons", "nothing_unsafe", "safe_now", "if_nothing", "first_due"},
        roadmap={"safe_now", "promises", "conflicts", "if_nothing", "find_out_first"},
        calendar={"safe-now", "remedy", "acceptance", "evidence", "duty"},
    ),
    "finance": ReaderPart(
        part_words.for_finance(),
        sections={"options", "money", "indicators", "roadmap", "calendar", "curve"},
        fields={"options", "money", "indicators", "gates", "calendar", "curve"},
        leader={"opens_50", "opens_80", "plan", "money", "money_notes", "decided", "decisions", "decisions_more"}
        | {"later_decisions"},
        roadmap={"option", "gate_dates", "costs", "people"},
        calendar={"decision", "gate", "condition", "review"},
        money=True,
    ),
}
"""The parts by the name that users type."""


def may_see_money(part: str | None) -> bool:
    """Return whether the report, or a part of it, may tell costs and returns."""
    return part is None or PARTS[part].money
