"""The options of `readiness record benefit` → the fields of a benefit, as the file holds them."""

from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.cli.case_completion import BENEFIT_CLASSES
from readiness.cli.record_lines import NamedLine, case_rules, refuse_misspelled
from readiness.cli.record_money import NONE, amount_of, dated_of, number_of, ramp_of
from readiness.cli.record_names import one_of
from readiness.cli.record_options import day_of, needed, past_day
from readiness.errors import ReadinessError
from readiness.model.case import Benefit
from readiness.model.field_types import format_exact
from readiness.statements import money_faults as faults
from readiness.statements import recording_faults

if TYPE_CHECKING:
    from readiness.cli.record_run import RecordTarget


class BenefitOptions(NamedTuple):
    """The values of the options that only benefits have, as they are typed."""

    class_: str
    hours: str
    role: str
    needs_adoption: bool | None
    ramp_up: str
    measure: str
    unit: str
    baseline: str
    target: str
    review: str
    counts_once_with: str
    verified: str
    amount: str
    released: str
    share: str
    on: str
    evidence: str


def benefit_fields(target: "RecordTarget", line: NamedLine, options: BenefitOptions) -> dict[str, Any]:
    """Return the fields of a benefit that are stated. Raises ReadinessError for one that is wrong or missing."""
    fields: dict[str, Any] = {}
    if not options.class_:
        refuse_misspelled(target, "benefits", line)
    if options.class_ or line.old is None:
        fields["class"] = one_of(
            needed("--class", options.class_, "|".join(BENEFIT_CLASSES)), BENEFIT_CLASSES, faults.no_class
        )
    if options.hours:
        fields["hours_per_year"] = None if options.hours == NONE else amount_of("--hours-per-year", options.hours)
    if options.role:
        fields["role"] = one_of(options.role, case_rules(target).rates, faults.no_role)
    if options.needs_adoption is not None:
        fields["needs_adoption"] = options.needs_adoption
    if options.ramp_up:
        fields["ramp_up"] = ramp_of("--ramp-up", options.ramp_up)
    if options.target:
        value, day = dated_of("--target", options.target)
        fields["target"] = {"value": value, "by": day}
    stated = {"measure": options.measure.strip(), "unit": options.unit.strip()}
    stated |= {"counts_once_with": options.counts_once_with.strip()}
    fields |= {key: value for key, value in stated.items() if value}
    if review := day_of("--review", options.review):
        fields["review"] = review
    return fields | _baseline(line, options) | _confirmed(target, options)


def _baseline(line: NamedLine, options: BenefitOptions) -> dict[str, Any]:
    """Return the baseline, with evidence that is not about what was verified. Raises ReadinessError."""
    about = options.evidence.strip() if not options.verified else ""
    if options.baseline:
        value, day = dated_of("--baseline", options.baseline)
        return {"baseline": {"value": value, "date": day, "evidence": about}}
    if not about:
        return {}
    old = line.old.baseline if isinstance(line.old, Benefit) else None
    if old is None:
        hint = recording_faults.add_option(options=("--baseline", "--verified"))
        raise ReadinessError(faults.evidence_of_nothing(), hint)
    value, day = dated_of("--baseline", f"{format_exact(old.value)}@{old.date.isoformat()}")
    return {"baseline": {"value": value, "date": day, "evidence": about}}


def _confirmed(target: "RecordTarget", options: BenefitOptions) -> dict[str, Any]:
    """Return who verified the benefit, and the decision that releases its time. Raises ReadinessError."""
    if options.on and not (options.verified or options.released):
        raise ReadinessError(faults.day_alone(), recording_faults.add_option(options=("--verified", "--released")))
    day = past_day("--on", options.on, target.path, target.answers.date)
    fields: dict[str, Any] = {}
    if options.verified:
        amount = {"per_year": number_of("--amount", options.amount)} if options.amount else {}
        who = {"by": options.verified.strip(), "date": day, "evidence": options.evidence.strip()}
        fields["verified"] = amount | who
    if options.released:
        share = {"share": number_of("--share", options.share)} if options.share else {}
        fields["released"] = {"decision": options.released.strip(), "date": day} | share
    return fields
