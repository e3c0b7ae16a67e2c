"""The facts of a profile that nobody states: told by the tool and by the case."""

from datetime import date

from readiness.model.answers import Answers
from readiness.model.benefit_proof import with_benefit_proof
from readiness.model.pack import Pack
from readiness.model.tool_status import with_tool_status


def with_told_facts(answers: Answers, pack: Pack) -> Answers:
    """Return the answers with the status of the tool and the proof of its benefits in their profile."""
    return with_benefit_proof(with_tool_status(answers, pack), pack)


def answers_on(answers: Answers, pack: Pack, day: date) -> Answers:
    """Return the answers as they count on a day: with its facts, and all ages counted to it."""
    return with_told_facts(answers.changed(assessment=answers.assessment.changed(date=day)), pack)
