"""The requirement that a change of answers makes nothing worse."""

from collections.abc import Iterator

from readiness.model.assessment import Assessment
from readiness.requirements.required_gate import place_of
from readiness.requirements.requirement import Failing, Requirement
from readiness.statements import findings as statements
from readiness.statements.statement import Statement
from readiness.statements.values import Named
from readiness.view.changes import changes_between
from readiness.view.models.changes import ChangedGateView, ChangesView
from readiness.view.models.parts import NamedView
from readiness.view.phrases import Phrases


def nothing_is_worse(assessment: Assessment, before: Assessment | None, earlier: str) -> Requirement:
    """Return whether no verdict is lower, no blocker newly short, and no evidence lost since earlier answers.

    `before` has the earlier answers, judged on the same day, and `earlier` is their name. What was bad before is not
    counted again. Without earlier answers nothing can be worse, which a note says.
    """
    says = statements.no_regression(earlier=earlier)
    if before is None:
        return Requirement("no_regression", says, notes=(statements.no_earlier(earlier=earlier),))
    changes = changes_between(before, Phrases(assessment))
    failing = tuple(_failing(changes, assessment, before))
    return Requirement("no_regression", says, failing)


def _failing(changes: ChangesView, assessment: Assessment, before: Assessment) -> Iterator[Failing]:
    """Yield what is worse: first the answers, which are the cause, then the verdicts."""
    for id_, said in _answers(changes, assessment, before).items():
        yield Failing(said, place_of(assessment.answers, id_))
    outcome = changes.outcome
    if outcome and outcome.change < 0:
        yield Failing(statements.outcome_fell(before=outcome.before, now=outcome.now), ("tool",))
    yield from (Failing(_verdict(gate, None)) for gate in changes.gates if _is_lower(gate))
    sites = {site.id: index for index, site in enumerate(assessment.answers.sites)}
    for site in changes.sites:
        if _is_lower(site.gate):
            yield Failing(_verdict(site.gate, site.title), ("sites", sites[site.site]))


def _is_lower(gate: ChangedGateView) -> bool:
    """Return whether a verdict was given and is lower now; the first answer to a question makes nothing worse."""
    return gate.change < 0 and gate.before.kind != "undetermined"


def _answers(changes: ChangesView, assessment: Assessment, before: Assessment) -> dict[str, Statement]:
    """Return what is worse by question: blockers that were met and are short, and evidence that was lost."""
    found: dict[str, Statement] = {}
    told = {one.question.id: one for one in changes.answers}
    for blockers in changes.blockers:
        was, now = (one.scorecard.gate(blockers.gate.id) for one in (before, assessment))
        for question in blockers.new:
            if question.id in was.met_minimums and question.id in told:
                said = statements.newly_short(
                    question=_name(question),
                    before=told[question.id].before,
                    now=told[question.id].now,
                    gate=Named("gate", blockers.gate.id, blockers.gate.code),
                    needs=now.minimums[question.id],
                )
                found.setdefault(question.id, said)
    for one in changes.answers:
        if one.way == "lost-evidence":
            said = statements.lost_evidence(question=_name(one.question), before=one.before, now=one.now)
            found.setdefault(one.question.id, said)
    return found


def _verdict(gate: ChangedGateView, site: str | None) -> Statement:
    named = Named("gate", gate.id, f"{gate.id} {gate.title}")
    before, now = gate.before.word, gate.now.word
    if site is None:
        return statements.verdict_fell(gate=named, before=before, now=now)
    return statements.verdict_fell_at(gate=named, site=site, before=before, now=now)


def _name(question: NamedView) -> str:
    return f"{question.code} {question.title}"
