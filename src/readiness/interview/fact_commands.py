"""Ask for the facts of a profile in order, or change one of them; a fact that another one rules out is not asked."""

from collections.abc import Callable, Mapping
from functools import partial

from readiness.interview.fact_effect import fact_effect
from readiness.interview.fact_text import fact_name, fact_value, facts_called
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.text_layout import pad, widest
from readiness.model.questionnaire import Fact
from readiness.safe_text import escape_controls
from readiness.statements import interview_facts as statements
from readiness.statements import interview_refusals as refusals
from readiness.statements.lists import paragraph

_DONE, _WIDEST = {"", "s"}, 40


def ask_facts(
    asking: Prompts,
    asked: Callable[[], list[Fact]],
    stated: Callable[[], Mapping[str, str]],
    keep: Callable[[Fact, str], None],
) -> None:
    """Ask for each fact that `asked` returns and `stated` does not hold.

    `keep` receives every value. Raises LeavingError.
    """
    done: set[str] = set()
    while left := [fact for fact in asked() if fact.id not in done and fact.id not in stated()]:
        fact = left[0]
        value = asking.fact(fact, len(done) + 1, len(done) + len(left))
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
            session = self._session
            ask_facts(self._asking, lambda: session.facts_asked, lambda: session.profile, self._keep)
            session.resume()

    def correct(self, name: str = "") -> None:
        """Change the fact with a name, or show all facts and change them one at a time."""
        if not self._session.facts_asked:
            self._attempts.refuse(statements.none_to_state())
            return
        if not name:
            self._list()
            name = self._asking.text(statements.which())
        while name not in _DONE:
            if fact := self._called(name):
                self.change(fact)
                return
            name = self._asking.text(statements.which())

    def change(self, fact: Fact) -> None:
        """Ask for a new value of a fact, tell what it does to the questions, and save it."""
        session = self._session
        self._asking.gap()
        self._asking.tell(fact.prompt)
        now = session.profile.get(fact.id, "")
        typed = self._asking.fact_value(fact, now)
        value = typed.removeprefix("-")
        if typed in _DONE or value == now:
            self._attempts.tell(refusals.nothing_changed())
            return
        effect = fact_effect(session, fact, value)
        told = paragraph(statements.would_be(fact=fact_name(fact), value=fact_value(fact, value)), *effect.sentences)
        self._asking.tell(told)
        if any(effect) and not self._asking.yes(statements.change_it()):
            self._attempts.tell(refusals.nothing_changed())
            return
        self._keep(fact, typed)

    def _list(self) -> None:
        """Print the facts with their values."""
        self._asking.gap()
        self._asking.tell(statements.again())
        stated, facts = self._session.profile, self._session.facts_asked
        longest = widest(fact_name(fact) for fact in facts)
        for place, fact in enumerate(facts, 1):
            value = fact_value(fact, stated.get(fact.id, ""))
            self._asking.tell(value, f"  {place:>2}  {escape_controls(pad(fact_name(fact), min(longest, _WIDEST)))}  ")

    def _called(self, name: str) -> Fact | None:
        """Return the fact with a number of the list or a name; None, after a message, for none or several."""
        facts = self._session.facts_asked
        if name.isascii() and name.isdigit() and 0 < int(name[:4]) <= len(facts):
            return facts[int(name[:4]) - 1]
        found = facts_called(name, facts)
        if len(found) == 1:
            return found[0]
        if found:
            self._attempts.tell(statements.several(names=tuple(map(fact_name, found))))
        else:
            self._attempts.tell(statements.none_called(name=name[:40]))
        return None

    def _keep(self, fact: Fact, typed: str) -> None:
        value = typed.removeprefix("-")
        name, shown = fact_name(fact), fact_value(fact, value)
        change = partial(self._session.state_fact, fact, value)
        if self._attempts.make(change, statements.change(fact=name, value=shown), ("fact", fact.id)):
            self._attempts.done(statements.saved(fact=name, value=shown))
