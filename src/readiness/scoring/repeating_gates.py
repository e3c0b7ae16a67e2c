"""Answers of each site → the verdict of each repeating gate there."""

from collections.abc import Iterator, Mapping

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.gate import RepeatingGate
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, SiteVerdict
from readiness.model.tool_use import Site
from readiness.scoring.gates import applicable_weights, gate_verdict, remedies_on
from readiness.scoring.part_scores import site_part
from readiness.scoring.question_levels import question_score
from readiness.scoring.reopening import Reopenings


def site_verdicts(pack: Pack, answers: Answers, asked: Mapping[str, QuestionScore]) -> Iterator[SiteVerdict]:
    """Yield the verdict of every repeating gate at every site.

    Only the answers of the site count. A question that is not asked for the profile is not asked of a site either.
    """
    reopenings = Reopenings(pack, answers)
    for gate in pack.rubric.repeating_gates:
        for site in answers.sites:
            scores = dict(_site_scores(gate, site, pack, answers, asked, reopenings))
            verdict = gate_verdict(
                gate, pack, scores, applicable_weights(scores), {}, remedies_on(site.remedies, answers.date)
            )
            yield SiteVerdict(site.id, site.title, verdict, scores)


def _site_scores(
    gate: RepeatingGate,
    site: Site,
    pack: Pack,
    answers: Answers,
    asked: Mapping[str, QuestionScore],
    reopenings: Reopenings,
) -> Iterator[tuple[str, QuestionScore]]:
    profile = pack.questionnaire.settled(answers.assessment.profile)
    for id_ in pack.rubric.rules_at[gate.id]:
        if asked[id_].state is not State.NOT_ASKED:
            question, reopened = pack.questionnaire.questions[id_], reopenings.of(id_, site_part(site))
            yield id_, question_score(question, pack, site.answers.get(id_), answers.date, profile, reopened=reopened)
