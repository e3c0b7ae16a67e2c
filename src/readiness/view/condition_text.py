"""Write conditions on the profile in words."""

from readiness.model.condition import NOT, Condition, combine_conditions
from readiness.model.id_words import id_words
from readiness.model.questionnaire import Questionnaire
from readiness.statements import rules
from readiness.statements.statement import Statement
from readiness.view.words import fact_words


def condition_words(condition: Condition, questionnaire: Questionnaire) -> Statement:
    """Return a condition on the profile with the prompts of its facts."""
    prompts = {fact.id: fact.prompt for fact in questionnaire.facts}

    def answered(fact: str, wanted: str) -> Statement:
        prompt = prompts.get(fact, id_words(fact))
        if wanted.startswith(NOT):
            return rules.fact_not_answered(prompt=prompt, value=fact_words(wanted.removeprefix(NOT)))
        return rules.fact_answered(prompt=prompt, value=fact_words(wanted))

    return combine_conditions(condition.root, answered)
