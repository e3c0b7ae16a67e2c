"""The option that a person names → its kind, and its plan in place of the one that was decided on."""

from typing import get_args

from readiness.errors import ReadinessError
from readiness.model.assessment import Assessment
from readiness.model.option_kinds import OptionKind
from readiness.planning import planned
from readiness.statements import recording_decisions as statements
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean

KINDS: tuple[OptionKind, ...] = get_args(OptionKind)


def option_kind(name: str) -> OptionKind:
    """Return the kind of option with this name. Raises ReadinessError."""
    kind = next((kind for kind in KINDS if kind == name), None)
    if kind is None:
        raise ReadinessError(statements.no_option(name=found(name)), did_you_mean(name, KINDS))
    return kind


def with_option(assessment: Assessment, name: str) -> Assessment:
    """Return the assessment with the plan of an option. Raises ReadinessError for one that the plan does not offer."""
    from readiness.view.option_names import kind_name

    kind = option_kind(name)
    changed = planned.with_option(assessment, kind)
    shown = changed.roadmap.option
    if shown is None or shown.why == "gone":
        message = statements.not_offered(gate=assessment.roadmap.target, option=kind_name(kind))
        raise ReadinessError(message, statements.see_options())
    return changed
