"""Figures of the report as JSON, by its keys."""

import json
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

from reading import choices

_KINDS = ("blockers", "majors", "scores", "missing", "conditions")


def figures_of(text: str, *, whole: bool = True) -> Iterator[tuple[str, Any]]:
    """Yield every figure by name."""
    data = json.loads(text)
    yield from _nodes(data["scorecard"])
    for gate in data["gates"]:
        for kind in _KINDS:
            yield f"{gate['id']}: {kind} of the part", gate["shortfalls"][kind]
        yield f"{gate['id']}: reasons of the part", len(gate["reasons"])
        yield f"{gate['id']}: verdict", gate["verdict"]["kind"]
        yield f"{gate['id']}: met", gate["met"]
        yield f"{gate['id']}: needed", gate["needed"]
        if due := gate["shortfalls"]["first_due"]:
            yield f"{gate['id']}: first due of the part", date.fromisoformat(due["date"])
    counts = data["answer_counts"]
    for key in ("answered", "unknown", "unanswered", "not_applicable", "not_asked", "claimed_above_evidence"):
        yield f"basis: {key.replace('_', ' ')}", counts[key]
    yield "basis: questions", counts["questions"]
    for key, name in (("unanswered", "Unanswered"), ("unknown", "Unknown"), ("not_applicable", "Not applicable")):
        yield f"listed: {name}", len(data[key])
    yield "gaps", data["gap_counts"]["total"]
    yield "gaps", len(data["gaps"])
    for key, name in (("blockers", "blocker"), ("majors", "major"), ("standard", "standard")):
        yield f"gaps: {name}", data["gap_counts"][key]
        yield f"gaps: {name}", sum(gap["criticality"] == name for gap in data["gaps"])
    yield from _leader(data["leader"])
    if live := data["live"]:
        yield "outcome: missing", live["missing"]
        yield "blockers of status", len(live["blockers"])
        yield "safeguards missing", len(data["roadmap"]["if_nothing"]["exposed"])
    for gate in data["roadmap"]["gate_dates"]:
        yield f"{gate['gate']}: opens", (date.fromisoformat(gate["opens_50"]), date.fromisoformat(gate["opens_80"]))
    yield from _choices(data)
    yield from _money(data)
    if changes := data["changes"]:
        yield "changes: answers", len(changes["answers"])


def _choices(data: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for entry in data["calendar"]:
        if entry["chance"] is not None:
            yield from choices.dated(entry["title"]["text"], entry["chance"], date.fromisoformat(entry["day"]))
    found = data["options"]
    for one in found["options"] if found else ():
        name = f"option {one['name']['text']}"
        yield f"{name}: advised", one["is_advised"]
        for key in ("at_50", "at_80", "decide_by"):
            day = one[key] and date.fromisoformat(one[key])
            yield f"{name}: {key.replace('_', ' ')}", day
        yield f"{name}: effort", Fraction(one["effort"]["exact"])
        if one["verdict"]:
            yield f"{name}: verdict", one["verdict"]["text"]
            yield f"{name}: open", one["open"]
            yield f"{name}: dangers", len(one["dangers"])
        if one["cost"]:
            yield f"{name}: cost", choices.amounts(one["cost"]["text"])
        if one["is_advised"]:
            yield "option advised", one["name"]["text"]


def _money(data: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for one in data["indicators"]:
        yield f"indicator {one['title']} ({one['unit']}): Status", one["state_words"]["text"]
    if found := data["money"]:
        yield "case: total", found["total"]["words"]["text"]
        yield "case Costs: Likely", found["total"]["likely"]
        if found["value"]:
            yield "case: value", found["value"]["words"]["text"]
            yield "case Present value: Likely", found["value"]["likely"]
            yield "case: pays back", found["payback"]["likely"]
        for kind, periods in (("year", found["years"]), ("quarter", found["quarters"])):
            for number, one in enumerate(periods, 1):
                yield f"period {kind} {number} {one['first']}: Balance", one["balance"]
        for one in found["benefits"]:
            yield f"benefit {one['title']}: A year", one["per_year"]


def _nodes(rows: list[dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    for row in rows:
        title = row["title"] if isinstance(row["title"], str) else row["title"]["text"]
        for side in ("claimed", "evidenced"):
            yield f"{title}: {side}", Fraction(row[side]["exact"]) if row[side] else None
        for key in ("answered", "applicable", "unknown", "unanswered", "not_applicable", "not_asked", "blockers"):
            yield f"{title}: {key.replace('_', ' ')}", row[key]
        yield f"{title}: blockers short", len(row["blockers_short"])
        if row["met"]:
            yield f"{title}: met", row["met"]["parameters"]["met"]
            yield f"{title}: needed minimums", row["met"]["parameters"]["needed"]


def _leader(leader: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    if leader["opens_80"]:
        yield "opens: 50 %", date.fromisoformat(leader["opens_50"])
        yield "opens: 80 %", date.fromisoformat(leader["opens_80"])
    if leader["first_due"]:
        yield "first day a gate is lost after", date.fromisoformat(leader["first_due"]["date"])
    for decision in (*leader["decisions"], *leader["later_decisions"]):
        if decision["key"] == "conditions":
            yield "conditions to meet", decision["title"]["parameters"]["number"]
            yield "conditions to meet: due", date.fromisoformat(decision["decide_by"])
