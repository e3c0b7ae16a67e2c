"""Ask for the facts of a profile, one after the other; what one rules out is not asked any more."""

from collections.abc import Callable, Mapping

from readiness.interviewing.asking import Asking
from readiness.model.questionnaire import Fact


def ask_facts(
    asking: Asking,
    asked: Callable[[], list[Fact]],
    stated: Callable[[], Mapping[str, str]],
    keep: Callable[[Fact, str], None],
    *,
    again: bool = False,
) -> None:
    """Ask for each fact that `asked` returns and `stated` does not hold, or `again` for all of them.

    `keep` is given every value; `-` takes a fact out. Raises LeavingError.
    """
    done: set[str] = set()
    while left := [fact for fact in asked() if fact.id not in done and (again or fact.id not in stated())]:
        fact = left[0]
        value = asking.fact(fact, len(done) + 1, len(done) + len(left), stated().get(fact.id, ""))
        done.add(fact.id)
        if value == "s":
            return
        if value:
            keep(fact, value)
