"""Figures of what is to be decided: the options side by side, the money, the calendar, and decisions that are kept."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from readiness.statements import first_page, options, plan_keys, plan_tables
from reading.said import day, read, read_all

_MARKS = tuple(map(str, (first_page.chosen_and_advised(), first_page.advised(), first_page.chosen())))
_ROWS = {
    str(head): name
    for head, name in (
        (options.verdict(), "verdict"), (options.done_even(), "at 50"), (options.done_80(), "at 80"),
        (options.cost(), "cost"), (plan_tables.effort(), "effort"), (options.dangers(), "dangers"),
        (options.decide_by(), "decide by"), (plan_tables.reached(), "reached"),
    )
}  # fmt: skip
_EMPTY = {
    "–", "", str(first_page.stops()), str(first_page.stays_out()), str(first_page.out_of_use()),
    str(first_page.never_begins()), str(first_page.not_in_use()), str(options.holds_today()),
}  # fmt: skip
_NOTE = re.compile(
    r"(finish only what is under way|what the blockers need|all that \S+ needs"
    r"|with \d+ (person|people) more( for .* work)?)$"
)
_NONE = {str(options.does_not_open()), str(options.once_shown()), str(plan_tables.no_day())}
_NAMES = tuple(
    str(name)
    for name in (options.as_it_is(), options.minimum(), options.recommended(), options.faster(), options.stop())
)


def is_of_choices(heads: Sequence[str]) -> bool:
    """Return whether a table with these heads is one of options or a calendar."""
    return is_options(heads) or str(plan_keys.entry_head()) in heads


def of_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, Any]]:
    """Yield the figures of a table of options, or of a calendar."""
    if is_options(heads):
        yield from side_by_side(heads, rows)
    else:
        yield from calendar_rows(row for row in rows if len(row) > 1)


def is_options(heads: Sequence[str]) -> bool:
    """Return whether the heads of a table are options; the first is the head of the rows."""
    return len(heads) > 2 and all(head.startswith(_NAMES) and "." not in head for head in heads[1:])


def side_by_side(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, Any]]:
    """Yield the figures of a table with a column for each option."""
    names = [_unmarked(head) for head in heads[1:]]
    for head, name in zip(heads[1:], names, strict=True):
        yield f"option {name}: advised", name != head and str(first_page.advised()) in head
    for about, *cells in rows:
        row = "open" if read("options.stays_open", about) else _ROWS.get(about)
        row = "verdict" if read("first_page.verdict_of", about) else row
        for name, cell in zip(names, cells, strict=True) if row else ():
            yield from _cell(f"option {name}", row or "", cell.strip())


def _unmarked(head: str) -> str:
    """Return the name of an option without the word that marks it and the note below it."""
    for mark in _MARKS:
        head = head.removesuffix(f"({mark})").removesuffix(mark).strip()
    return _NOTE.sub("", head).strip()


def _cell(option: str, row: str, text: str) -> Iterator[tuple[str, Any]]:
    if text in _EMPTY:
        return
    if row == "verdict":
        text = text.partition(" until ")[0]
    if row in {"at 50", "at 80", "decide by"}:
        exit_done = read("options.exit_done", text)
        yield f"{option}: {row}", None if text in _NONE else exit_done.get("day") or day(text)
    elif row == "open":
        yield from _open(option, text)
    elif row == "cost":
        yield f"{option}: cost", amounts(text)
    else:
        yield f"{option}: {row}", int(text) if row == "dangers" else text


def _open(option: str, text: str) -> Iterator[tuple[str, Any]]:
    if said := read("first_page.open_dangers", text) or read("first_page.open_minor_dangers", text):
        yield f"{option}: open", said["number"]
        yield f"{option}: dangers", said["dangers"]
    elif said := read("first_page.open_safe", text) or read("first_page.open_minor", text):
        yield f"{option}: open", said["number"]
        yield f"{option}: dangers", 0
    else:
        yield f"{option}: open", 0 if text == str(first_page.none_open()) else int(text)


def amounts(text: str) -> tuple[int, ...]:
    """Return the amounts of money in a text, as whole numbers."""
    found = re.findall(r"(\d[\d,]*(?:\.\d+)?)( million| billion)?", text)
    last = found[-1][1] if found else ""
    # The unit of a range in millions may stand after its end only.
    return tuple(_whole(number, unit or ("" if "," in number else last)) for number, unit in found)


def _whole(number: str, unit: str) -> int:
    times = {" million": 10**6, " billion": 10**9}.get(unit, 1)
    return round(float(number.replace(",", "")) * times)


def _advised(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the option that is advised, also where the advice says what it is for."""
    for code in ("options.advice", "options.advice_if_going_on"):
        for said in read_all(code, text):
            yield "option advised", said["option"].partition(", if you want ")[0]


def prose(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of sentences: the advice, the costs up to gates, and decisions that are kept."""
    yield from _advised(text)
    for sentence in re.split(r"\n|(?<=[.)]) ", text):
        if said := read("money.total", sentence):
            to = next((f"to {own['gate']}" for code in _TO if (own := read(code, said["to"]))), said["to"])
            yield f"cost {to}", (amounts(said["even"])[0], amounts(said["sure"])[0])
    for said in [*read_all("decisions.asked_for", text), *read_all("decisions.further_decisions", text)]:
        yield "decisions asked for", said["number"]
    for said in read_all("money.sure_up_to", text):
        if said["gate"].isalnum():
            yield f"cost to {said['gate']}: 80 %", amounts(said["amount"])[-1]
    for said in read_all("decided.chose", text):
        yield "decided: option", said["option"]
        yield "decided: day", said["day"]
    for code, met in (("some_met", None), ("none_met", 0)):
        for said in read_all(f"decided.{code}", text):
            yield "decided: conditions", said.get("number", 1)
            yield "decided: met", said["met"] if met is None else met


_TO = ("money.to_go_live", "money.to_hold", "money.to_gate")


def calendar_rows(rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the rows of a calendar: the days of gates, and those by which work starts and is done."""
    for shown, title, *_ in rows:
        if shown and (said := read("calendar.with_chance", title)):
            yield from dated(said["title"], said["chance"], day(shown))


def dated(title: str, chance: int, shown: date) -> Iterator[tuple[str, Any]]:
    """Yield the day of an entry of the calendar that has a chance."""
    for code, name in _DATED:
        if own := read(code, title):
            yield f"{name} {own.get('gate', own.get('entry'))}: {chance} %", shown


_DATED = (("calendar.gate_can_open", "gate"), ("calendar.starts", "start of"), ("calendar.done", "end of"))
"""The phrases of entries of the calendar with a chance, and the names of their figures."""
