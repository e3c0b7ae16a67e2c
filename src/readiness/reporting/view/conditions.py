"""Conditions on the profile, in words."""

from readiness.model.condition import NOT, Condition
from readiness.model.questionnaire import Questionnaire
from readiness.reporting.view.words import fact_said, spoken


def condition_said(condition: Condition, questionnaire: Questionnaire) -> str:
    """Return a condition on the profile in the words of the questions about it."""
    prompts = {fact.id: fact.prompt for fact in questionnaire.facts}

    def said(fact: str, wanted: str) -> str:
        is_ = "is not" if wanted.startswith(NOT) else "is"
        return f"the answer to “{prompts.get(fact, spoken(fact))}” {is_} {fact_said(wanted.removeprefix(NOT))}"

    return " or ".join(" and ".join(said(*pair) for pair in facts.items()) for facts in condition.root)
