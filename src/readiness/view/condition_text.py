"""Write conditions on the profile in words."""

from readiness.model.condition import NOT, Condition
from readiness.model.questionnaire import Questionnaire
from readiness.view.words import fact_text, id_words


def condition_text(condition: Condition, questionnaire: Questionnaire) -> str:
    """Return a condition on the profile as text that quotes the prompts of its facts."""
    prompts = {fact.id: fact.prompt for fact in questionnaire.facts}

    def fact_condition(fact: str, wanted: str) -> str:
        is_ = "is not" if wanted.startswith(NOT) else "is"
        return f"the answer to “{prompts.get(fact, id_words(fact))}” {is_} {fact_text(wanted.removeprefix(NOT))}"

    return " or ".join(" and ".join(fact_condition(*pair) for pair in facts.items()) for facts in condition.root)
