"""Write conditions on the profile in words."""

from functools import reduce

from readiness.model.condition import NOT, Condition, combine_conditions, named_values
from readiness.model.id_words import id_words
from readiness.model.questionnaire import Questionnaire
from readiness.statements import rules
from readiness.statements.statement import Statement, Words
from readiness.view.words import fact_words


def condition_words(condition: Condition, questionnaire: Questionnaire) -> Statement:
    """Return a condition on the profile with the prompts of its facts."""
    prompts = {fact.id: fact.prompt for fact in questionnaire.facts}

    def answered(fact: str, wanted: str) -> Statement:
        prompt = prompts.get(fact, id_words(fact))
        answer = rules.fact_not_answered if wanted.startswith(NOT) else rules.fact_answered
        return answer(prompt=prompt, value=reduce(_either, map(fact_words, named_values(wanted))))

    return combine_conditions(condition.root, answered)


def _either(first: Words, second: Words) -> Statement:
    return rules.either(first=first, second=second)
