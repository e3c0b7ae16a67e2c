"""Faults of rubrics: fields that do not go together, with their hints."""

from __future__ import annotations

from readiness.statements.quoting import a_list, quoted
from readiness.statements.statement import Statement, phrase


@phrase("expected a roll-up method, found {found}", found=a_list())
def roll_up_expected(*, found: Statement) -> None:
    """A fault of a rubric."""


@phrase("write weighted-mean, or {{method: staged, …}}")
def write_roll_up() -> None:
    """A hint below a fault of a rubric."""


@phrase("say either 'bands' or 'whole'")
def bands_or_whole() -> None:
    """A fault of a rubric."""


@phrase("write bands: [{{from: 0, name: Low}}, …], or whole: ceiling")
def write_bands_or_whole() -> None:
    """A hint below a fault of a rubric."""


@phrase("the bands are not in order")
def unordered_bands() -> None:
    """A fault of a rubric."""


@phrase("list the bands from the lowest to the highest, each with a different 'from'")
def order_bands() -> None:
    """A hint below a fault of a rubric."""


@phrase("'of: share' works only with 'bands'")
def share_without_bands() -> None:
    """A fault of a rubric."""


@phrase("remove it")
def remove() -> None:
    """A hint below a fault of a rubric."""


@phrase("'without' is {without}, below level {free}, which needs no evidence", without=0, free=1)
def low_without(*, without: int, free: int) -> None:
    """A fault of a rubric."""


@phrase("raise 'without' or lower 'required_from'; otherwise a better answer would score lower")
def raise_without() -> None:
    """A hint below a fault of a rubric."""


@phrase("'none' rounds nothing, so it cannot round at every node")
def rounds_nothing() -> None:
    """A fault of a rubric."""


@phrase("name a mode, or remove 'at'")
def name_mode() -> None:
    """A hint below a fault of a rubric."""


@phrase("{found} is not a rule for questions that are not applicable", found=quoted(text="half"))
def no_way_to_count(*, found: Statement) -> None:
    """A fault of a rubric. The value says how a question counts that is not applicable."""


@phrase("write excluded, lowest, as-met, as-target or {{level: 2}}")
def write_way_to_count() -> None:
    """A hint below a fault of a rubric."""


@phrase("'blocker_below' is {below}, above the level {needs} that is needed", below=3, needs=2)
def high_blocker_below(*, below: int, needs: int) -> None:
    """A fault of a rubric."""


@phrase("lower 'blocker_below': a level that meets the minimum cannot be a blocker")
def enough_is_no_blocker() -> None:
    """A hint below a fault of a rubric."""


@phrase("expected a level or a rule, found {found}", found=a_list())
def minimum_expected(*, found: Statement) -> None:
    """A fault of a rubric."""


@phrase("write G1: 2, or G1: {{level: 2, when: …}}")
def write_minimum() -> None:
    """A hint below a fault of a rubric."""


@phrase("'limits' is missing")
def no_limits() -> None:
    """A fault of a rubric."""


@phrase("add 'limits', the figure that each level needs, or 'expected', the usual range of the figure")
def say_limits() -> None:
    """A hint below a fault of a rubric."""


@phrase("a cap must name either its questions or their scope")
def cap_about_nothing() -> None:
    """A fault of a rubric."""


@phrase("write 'questions: [...]' or 'scope: use-case'")
def write_cap() -> None:
    """A hint below a fault of a rubric."""


@phrase("'unless' is missing")
def no_unless() -> None:
    """A fault of a rubric."""


@phrase("add 'unless' with what lifts the cap, or 'when' with the profile that it applies to")
def say_unless() -> None:
    """A hint below a fault of a rubric."""


@phrase("'criticality_factors' lacks {lacking}", lacking=("blocker", "major"))
def no_factors(*, lacking: tuple[str, ...]) -> None:
    """A fault of a rubric."""


@phrase("give a number for each")
def give_numbers() -> None:
    """A hint below a fault of a rubric."""


@phrase("'roll_up' lacks {lacking}", lacking=("dimension", "overall"))
def no_methods(*, lacking: tuple[str, ...]) -> None:
    """A fault of a rubric."""


@phrase("name a method for each")
def name_methods() -> None:
    """A hint below a fault of a rubric."""


@phrase("'capacity' has no entry for '{size}', the default size", size="any")
def no_capacity(*, size: str) -> None:
    """A fault of a rubric."""


@phrase("add it, or change 'default_size'")
def add_capacity() -> None:
    """A hint below a fault of a rubric."""


@phrase("an aggregate stands beside one question or one dimension")
def aggregate_of_nothing() -> None:
    """A fault of a rubric: a published figure that names neither, or both."""


@phrase("name either 'question' or 'dimension'")
def place_aggregate() -> None:
    """A hint below a fault of a rubric."""
