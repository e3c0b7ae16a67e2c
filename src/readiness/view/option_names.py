"""The name of an option in plain text, with a mark where it is advised or chosen."""

from readiness.statements import first_page
from readiness.statements.statement import Statement
from readiness.view.models.options import OptionView


def marked_name(option: OptionView) -> Statement:
    """Return the name of an option with its mark."""
    return first_page.marked(name=option.name, mark=option.mark) if option.mark else option.name
