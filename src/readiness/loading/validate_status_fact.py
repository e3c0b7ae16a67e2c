"""Validate the fact that the status of the tool tells."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import live_rule_problems
from readiness.statements import status_fact_problems as says


def validate_status_fact(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield a problem unless exactly the rubrics with rules for a tool in use have a fact for its status."""
    told = [(index, fact) for index, fact in enumerate(questionnaire.facts) if fact.told_by == "tool"]
    statuses = list(rubric.live.status_named) if rubric.live else []
    if rubric.live and not told:
        hint = says.add_status_fact(statuses=", ".join(statuses))
        yield files.in_rubric("live").key_problem(says.no_status_fact(), hint)
    for position, (index, fact) in enumerate(told):
        spot = files.in_questionnaire("facts", index)
        if rubric.live is None:
            yield (spot / "told_by").key_problem(says.fact_without_live(), says.add_live_or_remove())
            continue
        if position:
            yield (spot / "told_by").key_problem(says.second_status_fact(), says.keep_one())
        if fact.type != "choice" or set(fact.choices) != set(statuses):
            place = spot / ("choices" if fact.choices else "type")
            yield place.problem(says.other_choices(), says.write_choices(statuses=", ".join(statuses)))
        if fact.ask_when is not None:
            yield (spot / "ask_when").key_problem(
                says.status_is_always_known(), live_rule_problems.remove_here(key="ask_when")
            )
        if fact.scope != "use-case":
            yield (spot / "scope").key_problem(
                says.status_is_always_known(), live_rule_problems.remove_here(key="scope")
            )
