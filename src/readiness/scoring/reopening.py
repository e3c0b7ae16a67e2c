"""Events → the questions that each reopens, for the whole tool and for every function, segment and site."""

from collections.abc import Mapping

from readiness.model.answers import Answers
from readiness.model.live import Part, Reopened
from readiness.model.pack import Pack
from readiness.model.tool_use import Event


class Reopenings:
    """The events of an assessment that reopen questions."""

    def __init__(self, pack: Pack, answers: Answers) -> None:
        self.by_event: dict[str, Mapping[str, Reopened]] = {}
        """The questions that each event reopens."""
        self._all: dict[str, tuple[Reopened, ...]] = {}
        self._at: dict[str, dict[str, list[tuple[tuple[str, ...], Reopened]]]] = {"site": {}, "function": {}}
        for event in answers.events:
            found = self.by_event[event.id] = reopened_by(event, pack)
            for question, reopened in found.items():
                self._all[question] = (*self._all.get(question, ()), reopened)
                self._at["site"].setdefault(question, []).append((event.sites, reopened))
                self._at["function"].setdefault(question, []).append((event.functions, reopened))

    def of(self, question: str, part: Part | None = None) -> tuple[Reopened, ...]:
        """Return the events that reopen a question as it is answered for a part, or once for all.

        An event is about the functions and the sites that it names, or about all of them; it is always about a segment.
        """
        if part is None or part.kind == "segment":
            return self._all.get(question, ())
        events = self._at[part.kind].get(question, ())
        return tuple([reopened for named, reopened in events if not named or part.id in named])


def reopened_by(event: Event, pack: Pack) -> Mapping[str, Reopened]:
    """Return what an event reopens, by question: the strictest rule of its kind for its severity."""
    kind = pack.rubric.event_named.get(event.kind)
    found: dict[str, Reopened] = {}
    for rule in kind.reopens if kind else ():
        if kind is None or not kind.reaches(event.severity, rule.severity):
            continue
        for question in rule.questions:
            at_most = _level_without_evidence(question, pack) if rule.at_most is None else rule.at_most
            if question not in found or at_most < found[question].at_most:
                found[question] = Reopened(event.id, kind.title, event.date, at_most)
    return found


def _level_without_evidence(question: str, pack: Pack) -> int:
    policy = pack.policies[question].evidence
    return pack.rubric.scale_of(question).lowest if policy is None else policy.without
