"""Figures by name, from the words that the formats share: sentences and cells."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from readiness.statements import labels
from readiness.statements.voice import phrase_of
from reading.said import day, read, read_all

_SHORT = {
    "blockers": ("gates.blockers_short", "leader.blockers", "charts.blockers_short"),
    "majors": ("gates.majors_short", "leader.majors", "charts.majors_short"),
    "scores": ("gates.scores_short", "leader.scores", "charts.scores_short"),
    "missing": ("gates.answers_missing", "leader.missing", "gates.missing"),
    "unknown": ("gates.answers_unknown", "leader.unknown", "gates.nobody_knew"),
    "withheld": ("gates.scores_withheld", "leader.withheld", "gates.not_given"),
    "conditions": ("gates.too_many_conditions", "gates.conditional", "charts.remedied"),
}
_LACKING = ("missing", "unknown", "withheld")


def headline(text: str, *, whole: bool = True) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the sentences for leaders."""
    yield from in_use(text)
    yield from asked(text)
    for code in ("leader.in_the_way_of_part",) if not whole else ("leader.in_the_way",):
        if said := read(code, text):
            yield from (("headline: " + kind, _number(codes[1], said["things"])) for kind, codes in _counted())
    if said := read("leader.not_judged", text):
        yield from (("headline: " + kind, _number(_SHORT[kind][0], said["things"])) for kind in _LACKING)
    if said := read("leader.conditional", text):
        yield "headline: conditions", said["number"]
        yield "headline: first due", said["due"]
    for code in ("first_page.sure", "first_page.sure_but"):
        if said := read(code, text):
            yield "sure: needed", said["needed"]
    for code in ("opening.opens_by", "opening.opens_conditionally_by"):
        for said in read_all(code, text):
            yield f"{said['gate']} {said['work']}: opens", (_even(said), said["sure"])


def _even(said: dict[str, Any]) -> date:
    """Return the day with even odds, which may be called the same day."""
    even: str = said["even"]
    sure: date = said["sure"]
    return day(even) if even[-1].isdigit() else sure


def in_use(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the sentences on a tool in use."""
    for code in ("outcomes.for_reasons", "outcomes.not_used"):
        if said := read(code, text):
            yield "outcome: reasons", said["number"]
    if said := read("outcomes.undetermined", text):
        yield "outcome: missing", said["number"]
    if said := read("outcomes.blockers_of_status", text):
        yield "blockers of status", said["number"]
    if said := read("outlook_lines.safeguards_missing", text):
        yield "safeguards missing", said["number"]


def _counted() -> Iterator[tuple[str, tuple[str, ...]]]:
    return ((kind, codes) for kind, codes in _SHORT.items() if kind != "conditions")


def _number(code: str, text: str) -> int:
    return int(read(code, text).get("number", 0))


def changes(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the sentence on the changes since an earlier assessment."""
    summary = read("changes.since", text).get("changes", "") or read("changes.since_rejudged", text).get("changes", "")
    said = read("changes.answers_changed_by", summary)
    if said:
        yield "changes: answers", said["number"]
        for way in ("raised", "lowered", "otherwise"):
            yield f"changes: {way}", _number(f"changes.{way}", said["ways"])
    elif said := read("changes.answers_changed", summary):
        yield "changes: answers", said["number"]


def asked(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the decisions, which are sentences."""
    if said := read("tasks.conditions", text):
        yield "conditions to meet", said["number"]
        yield "conditions to meet: due", _first_day("tasks.conditions", text)
    elif said := read("tasks.condition", text):
        yield "conditions to meet", 1
        yield "conditions to meet: due", said["day"]
    if said := read("tasks.renew_several", text):
        yield "evidence to renew", said["number"]
        yield "evidence to renew: due", _first_day("tasks.renew_several", text)
    if said := read("asks.find_out", text):
        yield "answers to find out", said["number"]
    for code in ("asks.start_lane", "asks.start_lane_due", "asks.start_lane_overdue"):
        if said := read(code, text):
            yield "steps to start", said["number"]


def _first_day(code: str, text: str) -> date:
    """Return the day of the first entry of a list, which may hold full stops."""
    before = phrase_of(code).one.partition("{first}")[0].rpartition("}")[2]
    found: date = read("asks.by_day", text.partition(before)[2])["day"]
    return found


def gate(id_: str, because: str, met: str, verdict: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the row of a gate: the reason, the minimums met and the verdict, as they are said."""
    yield f"{id_}: verdict", next(word for word in verdict.replace(",", " ").replace("(", " ").split() if len(word) > 1)
    if said := read("gates.met", met) or read("scores.met", met):
        yield f"{id_}: met", said["met"]
        yield f"{id_}: needed", said["needed"]
    yield from ((f"{id_}: {kind}", _number(_SHORT[kind][0], because)) for kind in ("blockers", "majors", "scores"))
    if said := read("gates.undetermined", because):
        yield from ((f"{id_}: {kind}", _number(_SHORT[kind][0], said["things"])) for kind in _LACKING)
    else:
        yield from ((f"{id_}: {kind}", _number(_SHORT[kind][-1], because)) for kind in _LACKING)
    if said := read("gates.conditional", because) or read("gates.too_many_conditions", because):
        yield f"{id_}: conditions", said["number"]
    if "due" in said:
        yield f"{id_}: first due", said["due"]


def ladder(id_: str, missing: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of a gate in the table of the ladder, of the part that the report shows."""
    yield from ((f"{id_}: {kind} of the part", _number(codes[-1], missing)) for kind, codes in _SHORT.items())


def node(title: str, cells: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """Yield the figures of a row of the scorecard, by the heads of its columns."""
    for head, text in cells.items():
        name, shown = head.casefold(), text.strip()
        if name in _SCORES:
            yield f"{title}: {_SCORES[name]}", None if shown == "–" else shown.partition(",")[0]
        elif name == str(labels.answered()).casefold():
            yield from _answered(title, shown)
        elif read("columns.met_for", head) and (met := read("scores.met", shown)):
            yield f"{title}: met", met["met"]
            yield f"{title}: needed minimums", met["needed"]
        elif name == str(labels.blockers_short()).casefold() or read("labels.blockers_short_for", head):
            yield from _blockers(title, shown)


_SCORES = {
    str(head).casefold(): name
    for head, name in (
        (labels.claimed(), "claimed"),
        (labels.evidenced(), "evidenced"),
        (labels.score(), "evidenced"),
        (labels.of_at_most(), "most"),
    )
}


def _answered(title: str, text: str) -> Iterator[tuple[str, Any]]:
    said = read("columns.answers_and_unknown", text) or read("columns.answers", text)
    if said:
        yield f"{title}: answered", said["answered"]
        yield f"{title}: applicable", said["applicable"]
    if "unknown" in said:
        yield f"{title}: unknown", said["unknown"]


def _blockers(title: str, text: str) -> Iterator[tuple[str, Any]]:
    if found := read("columns.and_not_known", text):
        text = str(found["blockers"])
    if said := read("columns.blockers_counted", text):
        yield f"{title}: blockers short", said["short"]
        yield f"{title}: blockers", said["number"]
    elif said := read("columns.no_blocker_short", text):
        yield f"{title}: blockers short", 0
        yield f"{title}: blockers", said["number"]


def phase(name: str, text: str) -> Iterator[tuple[str, Any]]:
    """Yield the dates of the end of a phase."""
    if said := read("gate_dates.phase_done_by", text):
        yield f"{name}: 80 %", said["sure"]
        yield f"{name}: 50 %", _even(said)


def gaps(criticalities: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """Yield the numbers of gaps, from the criticality of every row."""
    found = list(criticalities)
    yield "gaps", len(found)
    yield from ((f"gaps: {each}", found.count(each)) for each in ("blocker", "major", "standard"))


def gaps_of_table(heads: list[str], rows: Iterable[list[str]]) -> Iterator[tuple[str, Any]]:
    """Yield the numbers of gaps of a table; the head of the criticalities names a gate, or none in a pack without."""
    column = next(
        n for n, head in enumerate(heads) if head == str(labels.criticality()) or read("labels.criticality_at", head)
    )
    yield from gaps(row[column] for row in rows)
