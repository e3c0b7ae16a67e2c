"""Models of remarks on questions: late work, caps and unexpected figures."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement
from readiness.statements.values import Level
from readiness.view.models.parts import NamedView


class DoneLateView(NamedTuple):
    """Work completed after its deadline and formally accepted."""

    question: NamedView
    level: Level
    accepted_by: str
    date: date
    note: str | None


class RemarkView(NamedTuple):
    """A remark on a question, such as a cap or an unexpected figure."""

    question: NamedView
    text: Statement
