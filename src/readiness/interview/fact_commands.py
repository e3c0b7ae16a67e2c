"""Ask for the facts of a profile in order; a fact that another one rules out is skipped."""

from collections.abc import Callable, Mapping
from functools import partial

from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.model.questionnaire import Fact
from readiness.statements import interview_facts as statements


def ask_facts(
    asking: Prompts,
    asked: Callable[[], list[Fact]],
    stated: Callable[[], Mapping[str, str]],
    keep: Callable[[Fact, str], None],
    *,
    again: bool = False,
) -> None:
    """Ask for each fact that `asked` returns and `stated` does not hold; with `again`, for all of them.

    `keep` receives every value; `-` removes a fact. Raises LeavingError.
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


class FactCommands:
    """The commands that ask for the facts of a session's profile, and save them."""

    def __init__(self, session: Session, asking: Prompts, attempts: SaveAttempts) -> None:
        self._session, self._asking, self._attempts = session, asking, attempts

    def begin(self) -> None:
        """Ask for the missing facts, and go to the first question that is open then."""
        if self._session.facts_missing:
            self._asking.gap()
            self._asking.tell(statements.first())
            self._ask(again=False)
            self._session.resume()

    def correct(self, _: str = "") -> None:
        """Ask for every fact again, with its current value."""
        self._asking.gap()
        self._asking.tell(statements.again())
        self._ask(again=True)

    def _ask(self, *, again: bool) -> None:
        session = self._session
        asked, stated = lambda: session.facts_asked, lambda: session.profile
        ask_facts(self._asking, asked, stated, self._keep, again=again)

    def _keep(self, fact: Fact, value: str) -> None:
        shown = statements.not_stated() if value == "-" else value
        change = partial(self._session.state_fact, fact, value.removeprefix("-"))
        if self._attempts.make(change, statements.change(fact=fact.id, value=shown), ("fact", fact.id)):
            self._attempts.done(statements.saved(fact=fact.id, value=shown))
