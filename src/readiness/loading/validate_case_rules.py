"""Validate the rules of a rubric for money cases and indicators, and the fact that verified benefits tell."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.loading.plan_context import groups_of
from readiness.loading.references_exist import ids_once, keys_exist, names_exist
from readiness.loading.validate_facts import condition_problems
from readiness.model.benefit_proof import PROOFS
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import case_rule_problems as says
from readiness.statements import live_rule_problems, status_fact_problems
from readiness.statements.plan_people_problems import no_role_group
from readiness.statements.reference_problems import no_cost_group, no_initiative, no_question, no_role


def validate_case_rules(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of cost groups, rates, the share of adoption, typical indicators and the fact of benefits."""
    if rubric.case is not None:
        yield from _groups(rubric, files)
        for index, role in enumerate(rubric.case.ask):
            yield from names_exist([role], questionnaire.roles, no_role, files.in_rubric("case", "ask", index))
        yield from _adoption(rubric, files)
    yield from _indicators(questionnaire, rubric, files)
    yield from _fact(questionnaire, rubric, files)


def _groups(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    if rubric.case is None:
        return
    rules, spot = rubric.case, files.in_rubric("case")
    groups = [group.id for group in rules.groups]
    yield from ids_once(groups, says.second_group, spot / "groups")
    yield from names_exist([rules.work_group], groups, no_cost_group, spot / "work_group")
    yield from keys_exist(rules.work, rubric.initiative_named, no_initiative, spot / "work")
    for initiative, name in rules.work.items():
        yield from names_exist([name], groups, no_cost_group, spot / "work" / initiative)
    people = dict.fromkeys(group for one in rubric.initiatives for group in groups_of(one))
    yield from keys_exist(rules.rates, people, no_role_group, spot / "rates")
    if not 1 <= rules.hours_per_week <= 168:
        yield (spot / "hours_per_week").problem(says.no_week(), says.write_week())
    for index, name in enumerate(rules.oversight):
        yield from names_exist([name], groups, no_cost_group, spot / "oversight" / index)
    for index, name in enumerate(rules.adoption.groups if rules.adoption else ()):
        yield from names_exist([name], groups, no_cost_group, spot / "adoption" / "groups" / index)


def _adoption(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    adoption = rubric.case.adoption if rubric.case else None
    if adoption is not None and not adoption.least <= adoption.usual_from <= adoption.usual_to:
        spot = files.in_rubric("case", "adoption")
        yield spot.key_problem(says.adoption_out_of_order(), says.order_adoption())


def _indicators(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    every = rubric.indicators.typical if rubric.indicators else ()
    yield from ids_once([one.id for one in every], says.second_typical, files.in_rubric("indicators", "typical"))
    for index, typical in enumerate(every):
        spot = files.in_rubric("indicators", "typical", index)
        yield from condition_problems(typical.when, questionnaire, spot / "when")
        if typical.question is not None:
            yield from names_exist([typical.question], questionnaire.questions, no_question, spot / "question")


def _fact(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of facts that verified benefits tell."""
    told = [(index, fact) for index, fact in enumerate(questionnaire.facts) if fact.told_by == "case"]
    for position, (index, fact) in enumerate(told):
        spot = files.in_questionnaire("facts", index)
        if rubric.case is None:
            yield (spot / "told_by").key_problem(says.fact_without_case(), says.add_case_or_remove())
            continue
        if position:
            yield (spot / "told_by").key_problem(says.second_case_fact(), status_fact_problems.keep_one())
        if fact.type != "choice" or set(fact.choices) != set(PROOFS):
            place = spot / ("choices" if fact.choices else "type")
            hint = status_fact_problems.write_choices(statuses=", ".join(PROOFS))
            yield place.problem(says.other_proofs(), hint)
        if fact.ask_when is not None:
            hint = live_rule_problems.remove_here(key="ask_when")
            yield (spot / "ask_when").key_problem(says.proof_is_always_known(), hint)
        if fact.scope != "use-case":
            hint = live_rule_problems.remove_here(key="scope")
            yield (spot / "scope").key_problem(says.proof_is_always_known(), hint)
