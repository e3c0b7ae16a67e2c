"""Cost lines and benefits on the command line → their recording: a new line, a change of it, or its removal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.cli.case_completion import UNITS
from readiness.cli.record_money import AMOUNTS, NONE, amount_of, id_of, timing_of
from readiness.cli.record_names import one_of
from readiness.cli.record_options import day_of
from readiness.cli.record_run import Recording, RecordTarget
from readiness.errors import ReadinessError
from readiness.model.case import Benefit, Case, CostLine
from readiness.model.case_fields import Estimated
from readiness.model.case_rules import CaseRules
from readiness.model.field_types import exact_figure, is_id
from readiness.model.scaled_costs import counts_of
from readiness.saving.case_changes import CaseList, to_case_line, to_no_case_line
from readiness.statements import money_faults as faults
from readiness.statements import recording_money as statements
from readiness.statements.money import bare_between, between, in_words, most_likely, range_in_words, sum_of
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Value
from readiness.suggestions import did_you_mean, near_miss

if TYPE_CHECKING:
    from readiness.model.answers import Answers
    from readiness.model.pack import Pack


class LineOptions(NamedTuple):
    """The values of the options that costs and benefits share, as they are typed."""

    amounts: dict[str, str]
    """Amounts by the name of their option; empty where one is not stated."""
    title: str = ""
    id: str = ""
    per: str = ""
    starts: str = ""
    until: str = ""
    owner: str = ""
    source: str = ""
    remove: bool = False


class NamedLine(NamedTuple):
    """The line that is named: its id, its title, and what the file has of it."""

    id: str
    title: str
    old: CostLine | Benefit | None


def case_rules(target: RecordTarget) -> CaseRules:
    """Return the rules for money cases. Raises ReadinessError for a pack without them."""
    if target.pack.rubric.case is None:
        raise ReadinessError(faults.no_case_rules(), faults.needs_case_rules())
    return target.pack.rubric.case


def lines_of(answers: "Answers", kind: CaseList) -> Sequence[CostLine | Benefit]:
    """Return the cost lines or the benefits of answers."""
    case = answers.case
    return () if case is None else case.costs if kind == "costs" else case.benefits


def line_named(target: RecordTarget, kind: CaseList, options: LineOptions) -> NamedLine:
    """Return the line with the id or title that is named, or a new one with that title."""
    name, lines = target.named[0].strip(), lines_of(target.answers, kind)
    old = next((line for line in lines if name == line.id), None)
    old = old or next((line for line in lines if name.casefold() == line.title.casefold()), None)
    if old and options.id in {"", old.id}:
        return NamedLine(old.id, options.title.strip() or old.title, old)
    id_ = id_of(name, options.id)
    old = next((line for line in lines if line.id == id_), None)
    return NamedLine(id_, options.title.strip() or name, old)


def refuse_misspelled(target: RecordTarget, kind: CaseList, line: NamedLine) -> None:
    """Raise ReadinessError for a new line whose name is nearly the id of one in the file.

    It is called where a new line lacks what only an old one may leave out.
    """
    name, known = target.named[0].strip(), [one.id for one in lines_of(target.answers, kind)]
    if line.old is None and is_id(name) and near_miss(name, known):
        raise ReadinessError(faults.no_line_called(name=found(name)), did_you_mean(name, known))


def flow_fields(target: RecordTarget, line: NamedLine, options: LineOptions) -> dict[str, Any]:
    """Return the fields that costs and benefits share. Raises ReadinessError for one that is wrong."""
    fields: dict[str, Any] = {"title": line.title}
    for option, text in options.amounts.items():
        if text:
            fields[AMOUNTS[option]] = None if text == NONE else amount_of(option, text)
    if options.per:
        fields["per"] = one_of(options.per, UNITS, faults.no_unit)
    if options.starts:
        fields["starts"] = timing_of(options.starts, target)
    stated = {"until": day_of("--until", options.until), "owner": options.owner.strip()}
    stated["source"] = options.source.strip()
    return fields | {key: value for key, value in stated.items() if value}


def removal(target: RecordTarget, kind: CaseList, line: NamedLine) -> Recording:
    """Return the recording that takes a line out. Raises ReadinessError for one that is not there."""
    if line.old is None:
        hint = did_you_mean(line.id, [one.id for one in lines_of(target.answers, kind)])
        raise ReadinessError(faults.no_line(name=found(target.named[0])), hint)
    told = statements.removed(name=line.id, title=line.old.title)
    return Recording((to_no_case_line(kind, line.id),), lambda _: told)


def line_recording(
    target: RecordTarget, kind: CaseList, line: NamedLine, fields: dict[str, Any], options: LineOptions
) -> Recording:
    """Return the recording of a line with these fields."""
    guessed = [AMOUNTS[option] for option, text in options.amounts.items() if text.count("..") == 1]

    def told(now: "Answers") -> tuple[Statement, ...]:
        saved = next(one for one in lines_of(now, kind) if one.id == line.id)
        return tuple(_told(saved, line, guessed, now, target))

    return Recording((to_case_line(kind, line.id, fields),), told)


def _told(
    saved: CostLine | Benefit, line: NamedLine, guessed: Sequence[str], now: "Answers", target: RecordTarget
) -> list[Statement]:
    """Return the sentences about a line that was saved; of the `guessed` amounts the likely one was not stated."""
    amounts = tuple(line_amounts(saved, now.case or Case(), target.pack))
    if amounts:
        say_line = statements.line_changed if line.old else statements.line
        told = [say_line(name=saved.id, title=saved.title, amounts=amounts)]
    else:
        say_entry = statements.entry_changed if line.old else statements.entry
        told = [say_entry(name=saved.id, title=saved.title)]
    told += [statements.middle(likely=exact_figure(getattr(saved, key).likely)) for key in guessed]
    if saved.per:
        number = counts_of(target.pack.rubric, now).get(saved.per, 1)
        told.append(statements.multiplied(unit=saved.per, number=number))
    if isinstance(saved, Benefit):
        told += _standing(saved)
    told += _waiting(saved, now, target)
    if saved.source is None and line.old is None:
        told.append(statements.assumed())
    return [*told, statements.see_case(path=target.path)]


def _waiting(saved: CostLine | Benefit, now: "Answers", target: RecordTarget) -> list[Statement]:
    """Return that the day of going live is not known yet, for a line that starts then."""
    from readiness.model.adapt_to_profile import pack_for_profile
    from readiness.planning.full_use import gate_to_use
    from readiness.scoring.scorecard import score_answers

    if saved.starts != "go-live":
        return []
    pack = pack_for_profile(target.pack, now.assessment.profile)
    scorecard = score_answers(pack, now)
    sure = scorecard.sure_of_gate
    if sure is None or not sure.too_unknown or gate_to_use(pack.rubric, now, scorecard) is None:
        return []
    kind = "benefit" if isinstance(saved, Benefit) else "cost"
    return [statements.waits_for_go_live(number=sure.unknown, kind=kind, path=target.path, line=saved.id)]


def line_amounts(line: CostLine | Benefit, case: Case, pack: "Pack") -> list[Statement]:
    """Return the amounts of a line in words."""
    costs = pack.rubric.costs
    currency = case.currency or (costs.currency if costs else None)
    said = {
        "once": statements.once,
        "per_year": statements.per_year,
        "per_month": statements.per_month,
    }
    told = [say_amount(amount=_range(amount, currency)) for key, say_amount in said.items()
            if (amount := getattr(line, key))]  # fmt: skip
    if line.per_unit:
        amount = _small_range(line.per_unit, currency)
        unit = case.units
        told.append(
            statements.per_unit(amount=amount, unit=unit.name) if unit else statements.per_some_unit(amount=amount)
        )
    if isinstance(line, Benefit) and line.hours_per_year:
        told.append(statements.hours(number=_range(line.hours_per_year, None)))
    return told


def _range(amount: Estimated, currency: str | None) -> Value:
    """Return an amount in words, with the likely one where it is not certain."""
    said = range_in_words(amount.low, amount.high, currency)
    return said if amount.is_certain else most_likely(amount=said, likely=in_words(amount.likely))


def _small_range(amount: Estimated, currency: str | None) -> Value:
    """Return an amount for one unit, which may be a fraction of a currency unit."""
    low, likely, high = (exact_figure(getattr(amount, key)) for key in ("low", "likely", "high"))
    if amount.is_certain:
        return sum_of(currency=currency, amount=likely) if currency else likely
    said = between(currency=currency, low=low, high=high) if currency else bare_between(low=low, high=high)
    return most_likely(amount=said, likely=likely)


def _standing(benefit: Benefit) -> list[Statement]:
    """Return the sentences on what keeps a benefit out of the return."""
    told = []
    if benefit.verified:
        told.append(statements.verified(who=benefit.verified.by, day=benefit.verified.date))
    if benefit.class_ in {"income-protected", "quality"}:
        return [*told, statements.beside()]
    if benefit.class_ == "time-released" and benefit.released is None:
        told.append(statements.time_not_cash())
    if benefit.baseline is None:
        told.append(statements.not_counted())
    return told
