"""The options of `readiness record case` → the head of a case, as the file holds it."""

from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.cli.record_lines import case_rules
from readiness.cli.record_money import amount_of, dated_of, number_of, percent_of
from readiness.cli.record_names import one_of
from readiness.cli.record_options import day_of
from readiness.cli.record_run import Recording, RecordTarget
from readiness.errors import ReadinessError
from readiness.saving.case_changes import to_case_head
from readiness.statements import money_faults as faults
from readiness.statements import recording_faults
from readiness.statements import recording_money as statements
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.model.answers import Answers

_NUMBERS = ("price_year", "discount_rate", "inflation", "months", "contingency")


class HeadOptions(NamedTuple):
    """The values of the options, as they are typed."""

    currency: str = ""
    price_year: str = ""
    exchange: str = ""
    discount_rate: str = ""
    basis: str = ""
    inflation: str = ""
    starts: str = ""
    months: str = ""
    contingency: str = ""
    spent: str = ""
    own_staff: bool | None = None
    rates: tuple[str, ...] = ()
    units: str = ""
    adoption: str = ""


def case_recording(target: RecordTarget, options: HeadOptions) -> Recording:
    """Return the recording of the head of a case. Raises ReadinessError without an option or for a wrong one."""
    case_rules(target)
    if target.named:
        raise ReadinessError(faults.not_an_option(text=found(target.named[0])), faults.options_of_case())
    fields = _fields(options, target)
    if not fields:
        options_named = ("--currency", "--discount-rate", "--months")
        raise ReadinessError(faults.nothing_of_case(), recording_faults.add_option(options=options_named))

    def told(now: "Answers") -> tuple[Statement, ...]:
        recorded = statements.head(what=tuple(fields))
        has_rate = now.case and now.case.discount_rate is not None
        return (recorded,) if has_rate else (recorded, statements.no_rate(path=target.path))

    return Recording((to_case_head(fields),), told)


def _fields(options: HeadOptions, target: RecordTarget) -> dict[str, Any]:
    """Return what is stated, as the file holds it."""
    fields: dict[str, Any] = {"currency": options.currency.strip().upper()}
    for key in _NUMBERS:
        text = getattr(options, key)
        fields[key] = text and number_of(f"--{key.replace('_', '-')}", text)
    for key, inside in (("exchange", ("rate", "date")), ("spent", ("amount", "until"))):
        text = getattr(options, key)
        fields[key] = dict(zip(inside, dated_of(f"--{key}", text), strict=True)) if text else None
    fields["basis"] = options.basis and one_of(options.basis, ("real", "nominal"), faults.no_basis)
    fields["starts"] = day_of("--starts", options.starts)
    fields["staff"] = _staff(options, target)
    fields["units"] = _units(options.units) if options.units else None
    fields["adoption"] = percent_of("--adoption", options.adoption) if options.adoption else None
    return {key: value for key, value in fields.items() if value}


def _units(text: str) -> dict[str, Any]:
    name, number = _named(text, "--units call=42000")
    return {"name": name, "per_year": amount_of("--units", number)}


def _staff(options: HeadOptions, target: RecordTarget) -> dict[str, Any]:
    """Return whether own staff is counted, and the rates that are stated beside those that the file has."""
    staff: dict[str, Any] = {} if options.own_staff is None else {"counted": options.own_staff}
    if not options.rates:
        return staff
    pairs = [_named(text, "--rate clinical=3200") for text in options.rates]
    known = list(dict.fromkeys(group for one in target.pack.rubric.initiatives for group in one.effort))
    stated = {one_of(name, known, faults.no_role): number_of("--rate", text) for name, text in pairs}
    case = target.answers.case
    from readiness.model.field_types import format_exact
    from readiness.saving.yaml_scalars import PlainScalar

    before = {name: PlainScalar(format_exact(rate)) for name, rate in (case.staff.rates if case else {}).items()}
    return staff | {"rates": before | stated}


def _named(text: str, example: str) -> tuple[str, str]:
    """Return the two sides of NAME=NUMBER. Raises ReadinessError for any other text."""
    name, equals, value = (part.strip() for part in text.partition("="))
    if not (name and equals and value):
        raise ReadinessError(faults.no_named_number(text=found(text)), faults.write_example(example=example))
    return name, value
