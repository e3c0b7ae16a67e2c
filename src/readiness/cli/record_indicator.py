"""The options of `readiness record indicator` → an indicator, as the file holds it."""

from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.cli.record_money import dated_of, id_of
from readiness.cli.record_names import one_of, question_called
from readiness.cli.record_options import needed
from readiness.cli.record_run import Recording, RecordTarget
from readiness.errors import ReadinessError
from readiness.model.case_rules import TypicalIndicator
from readiness.model.indicator import Indicator
from readiness.saving.case_changes import to_indicator, to_no_indicator
from readiness.statements import money_faults as faults
from readiness.statements import recording_money as statements
from readiness.statements.quoting import found
from readiness.statements.statement import Statement
from readiness.suggestions import did_you_mean

if TYPE_CHECKING:
    from readiness.model.answers import Answers


class IndicatorOptions(NamedTuple):
    """The values of the options, as they are typed."""

    unit: str = ""
    direction: str = ""
    baseline: str = ""
    target: str = ""
    owner: str = ""
    source: str = ""
    question: str = ""
    benefit: str = ""
    csv: str = ""
    column: str = ""
    date_column: str = ""
    rule: str = ""
    title: str = ""
    id: str = ""
    note: str = ""
    remove: bool = False


def indicator_recording(target: RecordTarget, options: IndicatorOptions) -> Recording:
    """Return the recording of an indicator. Raises ReadinessError for an option that is wrong or missing."""
    old, typical, id_ = _named(target, options)
    if options.remove:
        if old is None:
            known = [one.id for one in target.answers.indicators]
            raise ReadinessError(faults.no_line(name=found(id_)), did_you_mean(id_, known))
        told_removed = statements.removed(name=id_, title=old.title)
        return Recording((to_no_indicator(id_),), lambda _: told_removed)
    fields = _fields(target, options, old, typical)

    def told(now: "Answers") -> tuple[Statement, ...]:
        saved = next(one for one in now.indicators if one.id == id_)
        say_entry = statements.entry_changed if old else statements.entry
        said = (say_entry(name=id_, title=saved.title),)
        has_values = saved.from_ or saved.actuals
        return said if has_values else (*said, statements.record_actuals(path=target.path, name=id_))

    return Recording((to_indicator(id_, fields),), told)


def _named(target: RecordTarget, options: IndicatorOptions) -> tuple[Indicator | None, TypicalIndicator | None, str]:
    """Return the indicator of the file and the typical one that are named, and the id of a new one."""
    name, rules = target.named[0].strip(), target.pack.rubric.indicators
    stated = {one.id: one for one in target.answers.indicators}
    titles = {one.title.casefold(): one for one in target.answers.indicators}
    old = stated.get(name) or titles.get(name.casefold())
    if old and options.id in {"", old.id}:
        return old, None, old.id
    typical = next((one for one in (rules.typical if rules else ()) if one.id == name), None)
    id_ = options.id or name if typical else id_of(name, options.id)
    return stated.get(id_), typical, id_


def _fields(
    target: RecordTarget, options: IndicatorOptions, old: Indicator | None, typical: TypicalIndicator | None
) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    if old is None:
        title = typical.title if typical else target.named[0].strip()
        unit = typical.unit if typical else needed("--unit", options.unit, "TEXT")
        direction = typical.direction if typical else needed("--direction", options.direction, "up|down")
        fields = {"title": title, "unit": unit, "direction": direction}
        fields |= {"question": typical.question} if typical and typical.question else {}
    if options.direction:
        fields["direction"] = one_of(options.direction, ("up", "down"), faults.no_direction)
    for key, day_key in (("baseline", "date"), ("target", "by")):
        if text := getattr(options, key):
            value, day = dated_of(f"--{key}", text)
            fields[key] = {"value": value, day_key: day}
    if options.question:
        fields["question"] = question_called(options.question, target.pack).id
    if options.benefit:
        case = target.answers.case
        known = [one.id for one in case.benefits] if case else []
        none = faults.record_benefit(path=target.path)
        fields["benefit"] = one_of(options.benefit, known, faults.no_benefit, none)
    if options.csv or options.column or options.date_column or options.rule:
        fields["from"] = _csv(options, old)
    stated = {key: getattr(options, key).strip() for key in ("title", "unit", "owner", "source", "note")}
    return fields | {key: value for key, value in stated.items() if value}


def _csv(options: IndicatorOptions, old: Indicator | None) -> dict[str, str]:
    """Return the CSV file and its columns. Raises ReadinessError where one of them is missing."""
    was = old.from_ if old and old.from_ else None
    before = {"file": was.file, "column": was.column, "date": was.date, "rule": was.rule} if was else {}
    stated = {"file": options.csv, "column": options.column, "date": options.date_column, "rule": options.rule}
    now = before | {key: value.strip() for key, value in stated.items() if value.strip()}
    if not all(key in now for key in ("file", "column", "date")):
        raise ReadinessError(
            faults.csv_incomplete(), faults.write_example(example="--csv calls.csv --column … --date-column …")
        )
    if options.rule:
        one_of(options.rule, ("last", "mean", "sum"), faults.no_rule)
    return now
