"""Events → the questions that each reopens, for the whole tool and for every function, segment and site."""

from collections.abc import Mapping

from readiness.model.answers import Answers
from readiness.model.live import Part, Reopened
from readiness.model.pack import Pack
from readiness.model.tool_use import Event


class Reopenings:
    """The events of an assessment that reopen questions."""

    def __init__(self, pack: Pack, answers: Answers) -> None:
        self._by_question: dict[str, list[tuple[Event, Reopened]]] = {}
        for event in answers.events:
            for question, reopened in reopened_by(event, pack).items():
                self._by_question.setdefault(question, []).append((event, reopened))
        self._all = {id_: tuple(reopened for _, reopened in own) for id_, own in self._by_question.items()}
        self._name_parts = {
            id_ for id_, own in self._by_question.items() if any(event.sites or event.functions for event, _ in own)
        }

    def of(self, question: str, part: Part | None = None) -> tuple[Reopened, ...]:
        """Return the events that reopen a question as it is answered for a part, or once for all."""
        if part is None or question not in self._name_parts:
            return self._all.get(question, ())
        return tuple(reopened for event, reopened in self._by_question[question] if concerns(event, part))


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


def concerns(event: Event, part: Part | None) -> bool:
    """Return whether an event is about a part; every event is about what is answered once for all parts."""
    if part is None or part.kind == "segment":
        return True
    named = event.functions if part.kind == "function" else event.sites
    return not named or part.id in named


def _level_without_evidence(question: str, pack: Pack) -> int:
    policy = pack.policies[question].evidence
    return pack.rubric.scale_of(question).lowest if policy is None else policy.without
