"""Answers of each site → the verdict of each repeating gate there."""

from collections.abc import Hashable, Iterator, Mapping

from readiness.model.answer import NO_ANSWER, Answer, State
from readiness.model.answers import Answers
from readiness.model.live import Reopened
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, SiteVerdict
from readiness.scoring.gates import applicable_weights, gate_verdict, remedies_on
from readiness.scoring.part_scores import site_part
from readiness.scoring.question_levels import question_score
from readiness.scoring.reopening import Reopenings


def site_verdicts(pack: Pack, answers: Answers, asked: Mapping[str, QuestionScore]) -> Iterator[SiteVerdict]:
    """Yield the verdict of every repeating gate at every site.

    Only the answers of the site count. A question that is not asked for the profile is not asked of a site either.
    """
    scored, reopenings = _SiteScores(pack, answers), Reopenings(pack, answers)
    for gate in pack.rubric.repeating_gates:
        ids = [id_ for id_ in pack.rubric.rules_at[gate.id] if asked[id_].state is not State.NOT_ASKED]
        for site in answers.sites:
            part = site_part(site)
            scores = {id_: scored.score(id_, site.answers.get(id_), reopenings.of(id_, part)) for id_ in ids}
            able = remedies_on(site.remedies, answers.date)
            verdict = gate_verdict(gate, pack, scores, applicable_weights(scores), {}, able)
            yield SiteVerdict(site.id, site.title, verdict, scores)


class _SiteScores:
    """Scores of questions at sites; equal answers at several sites are scored once."""

    def __init__(self, pack: Pack, answers: Answers) -> None:
        self._pack, self._day = pack, answers.date
        self._profile = pack.questionnaire.settled(answers.assessment.profile)
        self._known: dict[Hashable, QuestionScore] = {}

    def score(self, id_: str, answer: Answer | None, reopened: tuple[Reopened, ...]) -> QuestionScore:
        key = _content(answer or NO_ANSWER)
        found = self._known.get((id_, key, reopened)) if key else None
        if found is None:
            question = self._pack.questionnaire.questions[id_]
            found = question_score(question, self._pack, answer, self._day, self._profile, reopened=reopened)
            if key:
                self._known[id_, key, reopened] = found
        return found


def _content(answer: Answer) -> Hashable:
    """Return all of an answer that its score depends on; None for one with more than a level and evidence."""
    has_more = answer.facets or answer.not_applicable or answer.unknown or answer.measured or answer.done_late
    return None if has_more else (answer.level, answer.evidence)
