"""Generated plans by a seed, small ones for properties and larger ones for measuring distances."""

from random import Random
from typing import NamedTuple

from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.calendar import Calendar, Freeze

ROLES = ("change", "clinical", "governance", "technical")


class Instance(NamedTuple):
    """What a plan is made of."""

    activities: tuple[Activity, ...]
    calendar: Calendar
    gates: tuple[Milestone, ...] = ()


def anything(seed: int, count: int) -> Instance:
    """Return an instance with everything there is: freezes, changes of capacity, work in progress, gates, releases."""
    chance = Random(seed)
    keys = [f"a{number:02}" for number in range(count)]
    chance.shuffle(keys)
    base = {role: chance.choice((1000, 1500, 2000)) for role in ROLES[: chance.randint(1, 4)]}
    capacity = {role: _changing(chance, amount) for role, amount in base.items()}
    freezes = tuple(_freeze(chance) for _ in range(chance.choice((0, 0, 1, 2, 3))))
    gate_keys = [f"G{number}" for number in range(chance.randint(0, 3))]
    needed: dict[str, list[str]] = {gate: [] for gate in gate_keys}
    activities: list[Activity] = []
    for place, key in enumerate(keys):
        weeks = chance.choice((0, 1, 1, 2, 3, 4, 6, 9))
        load = {role: chance.randint(1, amount) for role, amount in base.items() if chance.random() < 0.6 and weeks}
        before = tuple(chance.sample(keys[:place], min(place, chance.choice((0, 0, 1, 2)))))
        started = chance.random() < 0.1
        activities.append(
            Activity(
                key, weeks, load, before,
                not_before=chance.choice((0, 0, 0, 3, 8)),
                started=started,
                goes_live=chance.random() < 0.3,
                rank=chance.randint(0, 1),
            )
        )  # fmt: skip
        if gate_keys and chance.random() < 0.7:
            needed[chance.choice(gate_keys)].append(key)
    gates = tuple(Milestone(key, tuple(needs), chance.choice((0, 0, 5))) for key, needs in needed.items())
    return Instance(tuple(activities), Calendar(capacity, freezes), gates)


def _changing(chance: Random, base: int) -> tuple[int, ...]:
    row = [base] * 30
    for _ in range(chance.choice((0, 0, 1, 2))):
        start = chance.randint(0, 25)
        for week in range(start, min(30, start + chance.randint(1, 5))):
            row[week] = base * chance.choice((0, 1, 3)) // 2
    return (*row[:29], base)


def _freeze(chance: Random) -> Freeze:
    start = chance.randint(0, 20)
    return Freeze(start, start + chance.randint(1, 6), chance.choice(("go-live", "all-work")))


def tight(seed: int, count: int, tightness: float) -> Instance:
    """Return a plan of four roles whose capacity is their work by `tightness` times the longest chain.

    Every activity waits for up to three of the twelve before it, takes 1 to 16 weeks and needs one to three roles. A
    capacity is never below the largest load.
    """
    chance = Random(f"{seed}:{count}")
    activities = []
    ends: dict[str, int] = {}
    for number in range(count):
        recent = [f"a{other:03}" for other in range(max(0, number - 12), number)]
        before = tuple(sorted(chance.sample(recent, min(len(recent), chance.choice((0, 1, 1, 2, 2, 3))))))
        weeks = chance.randint(1, 16)
        load = {role: chance.randint(100, 1500) for role in chance.sample(ROLES, chance.randint(1, 3))}
        activities.append(Activity(f"a{number:03}", weeks, load, before))
        ends[f"a{number:03}"] = max((ends[key] for key in before), default=0) + weeks
    chain = max(ends.values())
    capacity = {}
    for role in ROLES:
        loads = [one.load.get(role, 0) for one in activities]
        work = sum(load * one.weeks for load, one in zip(loads, activities, strict=True))
        capacity[role] = (max(int(work / (tightness * chain)), *loads, 1),)
    return Instance(tuple(activities), Calendar(capacity))
