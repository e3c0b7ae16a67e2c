"""Scoring a tool in use with 20 events, 5 functions and 20 sites, against scoring the same answers without them."""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from readiness import pipeline

ROOT = Path(__file__).parents[2]


def in_use(rounds: int, *, sites_answered: bool) -> float:
    """Return the ratio; the sites have all answers, alike and shown again since the events, or none.

    Sites where events still hold questions open have verdicts of their own, which the ratio does not show.
    """
    ours, theirs = (pipeline.load(data) for data in (with_parts(sites_answered=sites_answered), without_parts()))
    pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(rounds * 5)]
    return min(mine for mine, _ in pairs) / min(other for _, other in pairs)


def without_parts() -> dict[str, Any]:
    """Return the answers of the example of a stalled pilot, as if the tool were live."""
    text = (ROOT / "examples/sepsis-stalled/answers.yaml").read_text("utf-8")
    data: dict[str, Any] = yaml.load(text, Loader=yaml.CBaseLoader)
    return {key: data[key] for key in ("assessment", "answers", "remedies")} | {"tool": {"status": "live"}}


def with_parts(*, sites_answered: bool) -> dict[str, Any]:
    """Return the same answers with 20 events, 5 functions and 20 sites."""
    data = without_parts()
    pack = pipeline.load(data).pack
    per_function = [id_ for id_, question in pack.questionnaire.questions.items() if question.asked_per == "function"]
    at_site = pack.rubric.rules_at[pack.rubric.repeating_gates[0].id] if sites_answered else ()
    kinds = [(kind.id, severity) for kind in pack.rubric.events for severity in kind.severities or [None]]
    said = {id_: answer for id_, answer in data["answers"].items() if id_ not in per_function}
    functions = [{"id": f"f-{n}", "title": f"Function {n}", "answers": _shown(n, per_function)} for n in range(5)]
    sites = [
        {"id": f"s-{n}", "title": f"Site {n}", "status": "live", "since": "2026-01-10", "answers": _shown(n, at_site)}
        for n in range(20)
    ]
    events = []
    for n in range(20):
        kind, severity = kinds[n % len(kinds)]
        named: dict[str, Any] = {"sites": [f"s-{n}"], "functions": [f"f-{n % 5}"]} | (
            {"severity": severity} if severity else {}
        )
        if n % 2:
            review = {"title": f"Review {n}", "date": f"2026-05-{n + 3:02}"}
            named["closed"] = {"date": review["date"], "by": "Safety committee", "evidence": [review]}
        events.append({"id": f"E-{n}", "kind": kind, "date": f"2026-05-{n + 1:02}"} | named)
    return data | {"answers": said, "functions": functions, "sites": sites, "events": events}


def _shown(number: int, questions: Iterable[str]) -> dict[str, Any]:
    """Return answers at level 2, with evidence from after all events."""
    evidence = [{"title": f"Record {number}", "date": "2026-05-30"}]
    return {id_: {"level": "2", "evidence": evidence} for id_ in questions}


def _seconds(loaded: pipeline.LoadedAnswers) -> float:
    start = time.process_time()
    pipeline.score(loaded)
    return time.process_time() - start
