"""Name the options: a kind, those that coincide, and the heads of their columns."""

from readiness.model.option_kinds import OptionKind
from readiness.model.options import Option
from readiness.statements import first_page
from readiness.statements import options as statements
from readiness.statements.statement import Statement
from readiness.view.models.options import OptionView

_NAMES: dict[OptionKind, Statement] = {
    "as-it-is": statements.as_it_is(),
    "minimum": statements.minimum(),
    "recommended": statements.recommended(),
    "faster": statements.faster(),
    "stop": statements.stop(),
}


def kind_name(kind: OptionKind) -> Statement:
    """Return the name of a kind of option."""
    return _NAMES[kind]


def option_name(option: Option) -> Statement:
    """Return the name of an option, or of those that coincide."""
    *others, name = [_NAMES[kind] for kind in option.kinds]
    return statements.same(name=name, others=tuple(others)) if others else name


def marked_name(option: OptionView) -> Statement:
    """Return the name of an option with its mark."""
    return first_page.marked(name=option.name, mark=option.mark) if option.mark else option.name
