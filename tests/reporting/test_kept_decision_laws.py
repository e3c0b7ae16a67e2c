"""Whatever was decided, and however its conditions stand, what page 1 says of it agrees with what it asks."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest

from readiness import pipeline
from readiness.model.option_kinds import OptionKind
from readiness.view.decided import chosen_option, decided, decisions_due
from readiness.view.option_views import options_view
from readiness.view.phrases import Phrases
from small_plan import pack_with_options, small_plan

LEVELS: dict[str, dict[str, str]] = {
    "nothing is there": {},
    "the first gate is reached": {"work.a": "1", "work.b": "1"},
    "all technical work is done": {"work.b": "1", "work.d": "1"},
    "everything is there": {"work.a": "1", "work.b": "1", "work.c": "1", "work.d": "1"},
    "nothing is known": dict.fromkeys(("work.a", "work.b", "work.c", "work.d"), "unknown"),
}
CONDITION = {"id": "C-1", "what": "The vendor signs.", "owner": "CIO"}
CONDITIONS: tuple[dict[str, str], ...] = (
    {},
    {"due": "2026-01-12", "done": "2026-01-12"},
    {"due": "2026-02-09"},
    {"due": "2026-01-12"},
    {"due": "2026-01-12", "if_late": "stop"},
    {"due": "2026-01-12", "done": "2026-01-19", "if_late": "faster"},
)
TO_DECIDE = {"not_in_time", "chose_what_is_gone", "not_offered", "review_was_due"}
DAYS = {"dated", "unmoved", "moved_later", "moved_earlier", "no_day"}
EVERY_OPTION = pytest.mark.parametrize("option", get_args(OptionKind))
EVERY_STATE = pytest.mark.parametrize("state", LEVELS)


def every(folder: Path, option: str, state: str, *, prove: bool) -> Iterator[Phrases]:
    """Yield assessments with each state of a condition, with and without a review, for both gates.

    The suite takes a quarter of them: each state of a condition once with each option and level, and any two of all
    the choices together; the long proofs take all.
    """
    packs = pack_with_options(folder)
    turn = get_args(OptionKind).index(option) + list(LEVELS).index(state)
    for number, condition in enumerate(CONDITIONS):
        for place, (gate, review) in enumerate(product(("G1", "G2"), ({}, {"review": "2026-01-19"}))):
            if place != (turn + number) % 4 and not prove:
                continue
            yield _assessed(folder, packs, state, {"gate": gate, "option": option} | review, condition)


def _assessed(folder: Path, packs: Path, state: str, decision: dict[str, str], condition: dict[str, str]) -> Phrases:
    one: dict[str, Any] = {"id": "D-1", "date": "2026-01-05", "by": "Board"} | decision
    one |= {"conditions": [CONDITION | condition]} if condition else {}
    path = small_plan(folder, levels=LEVELS[state], day="2026-01-26", decisions=[one])
    return Phrases(pipeline.assess(path, "G2", packs=packs))


@EVERY_STATE
@EVERY_OPTION
def test_what_is_said_of_a_decision_agrees_with_what_is_asked(
    tmp_path: Path,
    option: str,
    state: str,
    prove: bool,  # noqa: FBT001 - a fixture
) -> None:
    for wording in every(tmp_path, option, state, prove=prove):
        lines = decided(wording)
        codes = {line.code.rpartition(".")[2] for line in lines}
        asked = decisions_due(wording)

        assert len(asked) == bool(codes & TO_DECIDE), codes
        assert all(str(line).endswith(".") for line in (*lines, *(one.sentence for one in asked)))
        assert not (codes & DAYS and codes & {"no_longer_stands", "reached", "chose_what_is_gone"}), codes
        assert len(codes) == len(lines)


@EVERY_OPTION
def test_the_option_that_counts_is_the_one_marked(tmp_path: Path, option: str, prove: bool) -> None:  # noqa: FBT001
    for wording in every(tmp_path, option, "nothing is there", prove=prove):
        options = options_view(wording)
        assert options
        counts = chosen_option(wording, options.gate.id)

        assert [one for one in options.options if one.is_chosen] == [
            one for one in options.options if counts in one.kinds
        ]
