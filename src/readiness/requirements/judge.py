"""Everything that `readiness gate` requires of one assessment, in the order in which it is told."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from readiness.model.assessment import Assessment
from readiness.model.field_types import Exact
from readiness.model.project import GateRules, RuleSeverity
from readiness.requirements.requirement import Requirement


class Required(NamedTuple):
    """All requirements, from the command line or the project file."""

    gate: str | None = None
    allow_conditional: bool = False
    outcome: str | None = None
    sites: bool = False
    least: Mapping[str, Exact] = {}
    coverage: Exact | None = None
    no_regression: str | None = None
    severity: Mapping[str, RuleSeverity] = {}
    """The weight of each rule by name; `error` where it is absent."""

    @property
    def is_empty(self) -> bool:
        """True if nothing is required."""
        return self == Required()


def by_project(rules: GateRules) -> Required:
    """Return what a project file requires."""
    return Required(
        rules.require,
        rules.allow_conditional,
        rules.require_live,
        rules.sites,
        rules.min,
        rules.coverage,
        rules.no_regression,
        rules.severity,
    )


def judge(
    required: Required, assessment: Assessment, earlier: Callable[[str], Assessment | None]
) -> tuple[Requirement, ...]:
    """Return each requirement on the answers of today, with the reasons where it does not hold.

    `earlier` returns the earlier answers with a name, judged on the same day, or None where there were none. Raises
    UnknownNameError and ReadinessError for a gate, an outcome or a score that the rubric does not have.
    """
    found = []
    for one in _judged(required, assessment, earlier):
        severity = required.severity.get(one.rule, "error")
        if severity != "off":
            found.append(one._replace(severity=severity))
    return tuple(found)


def _judged(
    required: Required, assessment: Assessment, earlier: Callable[[str], Assessment | None]
) -> Iterator[Requirement]:
    if required.gate is not None:
        from readiness.requirements.required_gate import gate_is_passed  # noqa: PLC0415 - only what is required

        yield gate_is_passed(assessment, required.gate, allow_conditional=required.allow_conditional)
    if required.outcome is not None:
        from readiness.requirements.outcome_allowed import outcome_is_allowed  # noqa: PLC0415

        yield outcome_is_allowed(assessment, required.outcome)
    if required.sites:
        from readiness.requirements.outcome_allowed import sites_pass  # noqa: PLC0415

        yield sites_pass(assessment)
    if required.least or required.coverage is not None:
        from readiness.requirements.least_scores import answered_at_least, scores_at_least  # noqa: PLC0415

        yield from scores_at_least(assessment, required.least)
        if required.coverage is not None:
            yield answered_at_least(assessment, required.coverage)
    if required.no_regression is not None:
        from readiness.requirements.no_regression import nothing_is_worse  # noqa: PLC0415

        yield nothing_is_worse(assessment, earlier(required.no_regression), required.no_regression)
