"""Figures of the titles and the tables of pictures of the plan: options apart, and work for each blocker."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from readiness.statements import labels, opener_pictures
from reading.choices import amounts
from reading.said import read, read_all


def prose(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the titles of pictures."""
    for said in read_all("option_pictures.opens_and_costs", text):
        yield from _apart(said["option"], said["when"])
        other = _other(said["when"])
        for code, sign in (("saves", -1), ("costs_more", 1)):
            if own := read(f"option_pictures.{code}", said["costs"]):
                yield f"money of {said['option']} beyond {other}", sign * amounts(own["amount"])[0]
        if read("option_pictures.costs_as_much", f"{said['costs']}") or said["costs"] == "costs as much":
            yield f"money of {said['option']} beyond {other}", 0
    for code in ("opens_by_for", "done_by_for"):
        for said in read_all(f"option_pictures.{code}", text):
            yield f"option {said['option']}: at 80", said["day"]
            yield f"option {said['option']}: cost at 80", amounts(said["amount"])[0]
    for code in ("least_of_both", "least_of_each"):
        for said in read_all(f"opener_pictures.{code}", text):
            first = said["first"].split()[0]
            yield f"{first}: work per blocker", read("counts.person_weeks", said["work"])["number"]
            yield f"{said.get('other', first).split()[0]}: money per blocker", amounts(said["amount"])[0]


def _apart(option: str, when: str) -> Iterator[tuple[str, Any]]:
    for code, sign in (("sooner", 1), ("later", -1)):
        if said := read(f"option_pictures.{code}", when):
            weeks = read("counts.weeks", said["weeks"])["number"]
            yield f"weeks of {option} before {said['other']}", sign * weeks
    if said := read("option_pictures.same_day", when):
        yield f"weeks of {option} before {said['other']}", 0


def _other(when: str) -> str:
    found = [read(f"option_pictures.{code}", when) for code in ("sooner", "later", "same_day")]
    return next(str(said["other"]) for said in found if said)


def is_of_openers(heads: Sequence[str]) -> bool:
    """Return whether a table with these heads is of the work that clears blockers."""
    return str(opener_pictures.work_each()) in heads


def openers(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, Any]]:
    """Yield the figures of such a table."""
    for row in rows:
        cells = dict(zip(heads, row, strict=True))
        code = cells[str(labels.code())]
        cleared = cells[str(opener_pictures.blockers())].replace(" and ", ", ").split(", ")
        yield f"{code}: blockers cleared", [name.strip() for name in cleared]
        yield f"{code}: work per blocker", cells[str(opener_pictures.work_each())]
        if found := amounts(cells.get(str(opener_pictures.money_each()), "")):
            yield f"{code}: money per blocker", found[0]
