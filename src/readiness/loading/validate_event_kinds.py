"""Validate the kinds of events of a rubric: severities, what each reopens and forces, duties and work."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import ids_once, level_exists, names_exist
from readiness.model.live_rules import ANY, EventKind, LiveRules
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import event_kind_problems as says
from readiness.statements import live_rule_problems
from readiness.statements.reference_problems import no_initiative, no_outcome, no_question, no_severity


def validate_event_kinds(
    live: LiveRules, questionnaire: Questionnaire, rubric: Rubric, files: PackFiles
) -> Iterator[Problem]:
    """Yield the problems of the kinds of events with the rest of the pack."""
    yield from ids_once([kind.id for kind in rubric.events], says.second_kind, files.in_rubric("events"))
    for index, kind in enumerate(rubric.events):
        spot = files.in_rubric("events", index)
        yield from _reopens(kind, questionnaire, rubric, spot / "reopens")
        yield from _forces(kind, live, spot / "forces")
        yield from _duties(kind, spot / "duties")
        for place, work in enumerate(kind.work):
            yield from names_exist([work], rubric.initiative_named, no_initiative, spot / "work" / place)


def _reopens(kind: EventKind, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    for index, reopening in enumerate(kind.reopens):
        yield from _severity(kind, reopening.severity, spot / index / "severity")
        for place, id_ in enumerate(reopening.questions):
            yield from names_exist([id_], questionnaire.questions, no_question, spot / index / "questions" / place)
        scales = [rubric.scale_of(id_) for id_ in reopening.questions if id_ in rubric.questions]
        for scale in scales[:1]:
            yield from level_exists(reopening.at_most, scale, spot / index / "at_most")


def _forces(kind: EventKind, live: LiveRules, spot: Spot) -> Iterator[Problem]:
    for severity, outcome in kind.forces.items():
        yield from names_exist([outcome], live.outcome_named, no_outcome, spot / severity)
        if severity == ANY and kind.severities:
            hint = says.name_least(severities=tuple(kind.severities))
            yield (spot / severity).key_problem(says.any_with_severities(), hint)
        elif severity != ANY and not kind.severities:
            yield (spot / severity).key_problem(says.without_severities(), says.write_any(outcome=outcome))
        elif severity != ANY:
            yield from names_exist([severity], kind.severities, no_severity, spot / severity, at_key=True)
    rank = live.severity_of
    forced = [(one, kind.forces[one]) for one in kind.severities if kind.forces.get(one) in rank]
    for index, (severity, outcome) in enumerate(forced):
        milder = [other for _, other in forced[:index] if rank[other] < rank[outcome]]
        if milder:
            message = says.milder_with_severity(severity=severity, outcome=outcome, other=milder[0])
            yield (spot / severity).problem(message, live_rule_problems.name_more_severe())


def _duties(kind: EventKind, spot: Spot) -> Iterator[Problem]:
    yield from ids_once([duty.id for duty in kind.duties], says.second_duty, spot)
    for index, duty in enumerate(kind.duties):
        yield from _severity(kind, duty.severity, spot / index / "severity")


def _severity(kind: EventKind, severity: str | None, spot: Spot) -> Iterator[Problem]:
    if severity is not None and not kind.severities:
        yield spot.problem(says.without_severities(), live_rule_problems.remove_here(key="severity"))
    elif severity is not None:
        yield from names_exist([severity], kind.severities, no_severity, spot)
