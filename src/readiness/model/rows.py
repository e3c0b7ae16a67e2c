"""The results of an assessment as rows of plain values, for a data frame: numbers, texts, and None for no value."""

from collections.abc import Iterator
from typing import Any

from readiness.model.field_types import Exact
from readiness.model.node_rubric import OVERALL
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard

Row = dict[str, Any]


def question_rows(pack: Pack, scorecard: Scorecard) -> Iterator[Row]:
    """Yield a row for each question, in the questionnaire's order, with its levels and the reason for them."""
    for id_, question in pack.questionnaire.questions.items():
        score = scorecard.questions[id_]
        yield {
            "id": id_,
            "code": question.code,
            "title": question.title,
            "dimension": pack.questionnaire.dimension_of[id_].id,
            "state": score.state.value,
            "claimed": score.claimed,
            "supported": score.supported,
            "evidenced": score.evidenced,
            "weight": plain_number(score.weight),
            "criticality": score.criticality,
            "because": str(score.because),
        }


def node_rows(scorecard: Scorecard) -> Iterator[Row]:
    """Yield a row for the whole, `overall`, and for each dimension and section, from the top down."""
    for id_, node in scorecard.by_node.items():
        yield {
            "id": id_,
            "title": node.title,
            "claimed": plain_number(node.claimed.value),
            "evidenced": plain_number(node.evidenced.value),
            "most": plain_number(node.most),
            "target": plain_number(node.target),
            "coverage": plain_number(node.coverage),
            "answered": node.answered,
            "unknown": node.unknown,
            "applicable": node.applicable,
            "reads": node.reads.name if node.reads else None,
            "because": str(node.evidenced.because),
        }


def gate_rows(scorecard: Scorecard) -> Iterator[Row]:
    """Yield a row for each gate, in order, with the number of shortfalls by criticality."""
    for gate in scorecard.gates:
        short = gate.shortfalls[OVERALL]
        yield {
            "id": gate.id,
            "title": gate.title,
            "verdict": gate.verdict.value,
            "reads": gate.reads,
            "met": gate.met,
            "minimums": len(gate.minimums),
            "blockers": short.blockers,
            "majors": short.majors,
            "scores": short.scores,
            "unanswered": short.missing,
            "unknown": short.unknown,
            "scores_not_given": short.withheld,
            "conditions": short.conditions,
            "first_due": short.first_due.day.isoformat() if short.first_due else None,
            "because": str(gate.because),
        }


def step_rows(pack: Pack, roadmap: Roadmap) -> Iterator[Row]:
    """Yield a row for each step of the roadmap, in order; weeks count from the date of the assessment."""
    for step in roadmap.steps:
        yield {
            "order": step.order,
            "id": step.initiative,
            "title": pack.rubric.initiative_named[step.initiative].title,
            "phase": step.phase,
            "start": step.dates.likely.start,
            "finish": step.dates.likely.finish,
            "start_50": step.dates.start_50,
            "finish_50": step.dates.at_50,
            "finish_80": step.dates.at_80,
            "gate": step.gate,
            "effort": plain_number(step.effort),
            "value": plain_number(step.value),
            "priority": plain_number(step.priority),
            "status": step.status,
            "owner": step.owner,
            "because": str(step.because),
        }


def plain_number(number: Exact | None) -> float | int | None:
    """Return an exact number as an int when it is whole, otherwise as the nearest float."""
    if number is None:
        return None
    return int(number) if number.denominator == 1 else float(number)
