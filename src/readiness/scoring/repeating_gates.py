"""Answers of each site → the verdict of each repeating gate there."""

from collections.abc import Hashable, Iterator, Mapping

from readiness.model.answer import Answer, State
from readiness.model.answers import Answers
from readiness.model.live import Part
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, SiteVerdict
from readiness.scoring.asked_questions import ruled_out
from readiness.scoring.evidence import evidence_state
from readiness.scoring.gate_tables import applicable
from readiness.scoring.gates import gate_verdict, remedies_on
from readiness.scoring.part_scores import site_part
from readiness.scoring.question_levels import question_score, since_events
from readiness.scoring.reopening import Reopenings


def site_verdicts(
    pack: Pack, answers: Answers, asked: Mapping[str, QuestionScore], reopenings: Reopenings
) -> Iterator[SiteVerdict]:
    """Yield the verdict of every repeating gate at every site.

    Only the answers of the site count. A question that is not asked for the profile is not asked of a site either.
    Sites with the very same scores and no remedies share a verdict.
    """
    scored = _SiteScores(pack, answers, reopenings)
    for gate in pack.rubric.repeating_gates:
        ids = [id_ for id_ in pack.rubric.rules_at[gate.id] if asked[id_].state is not State.NOT_ASKED]
        known: dict[tuple[int, ...], SiteVerdict] = {}
        for site in answers.sites:
            part = site_part(site)
            scores = {id_: scored.score(id_, site.answers.get(id_), part) for id_ in ids}
            same = tuple(map(id, scores.values()))
            if same in known and not site.remedies:
                yield known[same]._replace(site=site.id, title=site.title)
                continue
            able = remedies_on(site.remedies, answers.date)
            verdict = gate_verdict(gate, pack, scores, applicable(pack, scores), {}, able)
            found = SiteVerdict(site.id, site.title, verdict, scores)
            if not site.remedies:
                known[same] = found
            yield found


class _SiteScores:
    """Scores of questions at sites; answers at several sites that count alike are scored once."""

    def __init__(self, pack: Pack, answers: Answers, reopenings: Reopenings) -> None:
        self._pack, self._day, self._reopenings = pack, answers.date, reopenings
        self._ruled_out = ruled_out(pack, answers.assessment.profile)
        self._known: dict[Hashable, QuestionScore] = {}
        self._lowered: dict[QuestionScore, QuestionScore] = {}

    def score(self, id_: str, answer: Answer | None, part: Part) -> QuestionScore:
        found = self._usual(id_, answer)
        if answer is None or not (reopened := self._reopenings.of(id_, part)):
            return found
        lowered = since_events(found, answer, reopened, self._pack)
        # Other answers can give the very same score.
        return found if lowered is found else self._lowered.setdefault(lowered, lowered)

    def _usual(self, id_: str, answer: Answer | None) -> QuestionScore:
        """Return the score without events."""
        key = self._content(id_, answer) if answer else id_
        found = self._known.get(key) if key else None
        if found is None:
            question = self._pack.questionnaire.questions[id_]
            found = question_score(question, self._pack, answer, self._day, self._ruled_out)
            if key:
                self._known[key] = found
        return found

    def _content(self, id_: str, answer: Answer) -> Hashable:
        """Return all that a score depends on; None for an answer with more than a level and evidence."""
        if answer.facets or answer.not_applicable or answer.unknown or answer.measured or answer.done_late:
            return None
        policies, kind = self._pack.policies[id_], self._pack.rubric.questions[id_].evidence_kind
        shown = [(piece.supports, evidence_state(piece, kind, policies, self._day)) for piece in answer.evidence]
        return id_, answer.level, tuple(shown)
