"""The reasons for the option that the facts speak for, and against the others."""

from __future__ import annotations

from readiness.statements.counts import weeks
from readiness.statements.money import sum_of
from readiness.statements.options import faster
from readiness.statements.statement import Statement, Value, phrase

_SUM = sum_of(currency="USD", amount=13_000)


@phrase("{gate} is reached, and nothing is left to do for it.", gate="G2")
def why_nothing_open(*, gate: str) -> None:
    """The reason to go on as it is."""


@phrase(
    "Too much is unknown to compare them: answer {number} open question first.",
    "Too much is unknown to compare them: answer {number} open questions first.",
    by="number", number=12,
)  # fmt: skip
def why_find_out(*, number: int) -> None:
    """The reason why no option can be advised."""


@phrase(
    "The tool is in use, and {number} piece of work that makes it safe ends after its last day.",
    "The tool is in use, and {number} pieces of work that make it safe end after their last day.",
    by="number", number=2,
)  # fmt: skip
def why_unsafe_too_long(*, number: int) -> None:
    """The reason to stop."""


@phrase(
    "No option opens {gate}: {number} shortfall stays even after all work that is known.",
    "No option opens {gate}: {number} shortfalls stay even after all work that is known.",
    by="number", gate="G2", number=2,
)  # fmt: skip
def why_no_way(*, gate: str, number: int) -> None:
    """The reason why no option can be advised."""


@phrase(
    "{number} of them counts for at most level {level} by a rule: {because}",
    "{number} of them count for at most level {level} by a rule: {because}",
    by="number", number=60, level=2, because="With fewer than two tools in daily use there is nothing to compare.",
)  # fmt: skip
def held_by_rule(*, number: int, level: int, because: str) -> None:
    """After the reason why no option opens a gate: the rubric's reason of the cap that holds most of the shortfalls."""


@phrase("It is the only one that opens {gate}.", gate="G2")
def why_only_way(*, gate: str) -> None:
    """The reason for the minimum."""


@phrase(
    "It opens {gate} {weeks} sooner than all the work, which costs {cost}; what it leaves open endangers nobody.",
    gate="G2", weeks=weeks(number=20), cost="USD 4.4 million to 5 million",
)  # fmt: skip
def why_sooner_for_less(*, gate: str, weeks: Statement, cost: Value) -> None:
    """The reason for the minimum, with the cost of all the work."""


@phrase(
    "It opens {gate} {weeks} week sooner than all the work, and what it leaves open endangers nobody.",
    "It opens {gate} {weeks} weeks sooner than all the work, and what it leaves open endangers nobody.",
    by="weeks", gate="G2", weeks=20,
)  # fmt: skip
def why_sooner(*, gate: str, weeks: int) -> None:
    """The reason for the minimum."""


@phrase("It opens {gate} and leaves nothing open up to it.", gate="G2")
def why_complete(*, gate: str) -> None:
    """The reason for all the work that the gate needs, where no option is sooner."""


@phrase("With it, {gate} holds without a condition.", gate="G2")
def why_without_condition(*, gate: str) -> None:
    """The reason for all the work that a gate needs, where the gate is reached already."""


@phrase(
    "It opens {gate} and leaves nothing open up to it; the minimum saves only {weeks} and leaves {number} shortfall open.",
    "It opens {gate} and leaves nothing open up to it; the minimum saves only {weeks} and leaves {number} shortfalls open.",
    by="number", gate="G2", weeks=weeks(number=2), number=3,
)  # fmt: skip
def why_complete_later(*, gate: str, weeks: Statement, number: int) -> None:
    """The reason for all the work that the gate needs, where the minimum is somewhat sooner."""


@phrase(
    "“{option}” is {weeks} sooner than all the work, but needs {number} more person for {role} work.",
    "“{option}” is {weeks} sooner than all the work, but needs {number} more people for {role} work.",
    by="number", option=faster(), weeks=weeks(number=4), number=2, role="governance",
)  # fmt: skip
def why_not_faster(*, option: Statement, weeks: Statement, number: int, role: str) -> None:
    """After the reason for an option: why not the one with more people; `role` is a role group."""


@phrase(
    "“{option}” is {weeks} sooner than all the work, but needs {number} more person.",
    "“{option}” is {weeks} sooner than all the work, but needs {number} more people.",
    by="number", option=faster(), weeks=weeks(number=4), number=2,
)  # fmt: skip
def why_not_faster_of_all(*, option: Statement, weeks: Statement, number: int) -> None:
    """After the reason for an option, where one number of people stands for all role groups."""


@phrase("It opens {gate} and leaves nothing open up to it; the minimum leaves people in danger.", gate="G2")
def why_complete_safer(*, gate: str) -> None:
    """The reason for all the work that the gate needs, where the minimum is sooner but leaves a danger."""


@phrase(
    "It opens {gate}; {number} shortfall stays as a condition.",
    "It opens {gate}; {number} shortfalls stay as conditions.",
    by="number", gate="G2", number=2,
)  # fmt: skip
def why_with_conditions(*, gate: str, number: int) -> None:
    """The reason for all the work that the gate needs, where some shortfalls have remedies."""


@phrase("costs {amount} more", amount=_SUM)
def costs_more(*, amount: Statement) -> None:
    """The money of the advised option beside that of going on as it is, within a sentence."""


@phrase("costs {amount} less", amount=_SUM)
def costs_less(*, amount: Statement) -> None:
    """The money of the advised option beside that of going on as it is, within a sentence."""


_COST = costs_more(amount=_SUM)


@phrase("returns {amount} more, after all costs,", amount=_SUM)
def returns_more(*, amount: Statement) -> None:
    """The money of the advised option beside that of going on as it is, within a sentence; in present value."""


@phrase("returns {amount} less, after all costs,", amount=_SUM)
def returns_less(*, amount: Statement) -> None:
    """The money of the advised option beside that of going on as it is, within a sentence; in present value."""


@phrase("loses {amount} more, after all costs,", amount=_SUM)
def loses_more(*, amount: Statement) -> None:
    """The money of an advised option with a present value below zero beside that of going on as it is."""


@phrase("loses {amount} less, after all costs,", amount=_SUM)
def loses_less(*, amount: Statement) -> None:
    """The money of an advised option with a present value below zero beside that of going on as it is."""


@phrase("By money alone, stop ({amount}): every other option loses more.", amount=_SUM)
def stopping_costs_least(*, amount: Statement) -> None:
    """After the reason for an option to go on: each of them has a present value below zero, by likely figures."""


@phrase("Going on is for what money does not count: {aims}.", aims=("“Fewer falls”",))
def has_to_be_worth(*, aims: tuple[Value, ...]) -> None:
    """After the sentence that money alone speaks for stopping: the benefits of the case without an amount."""


@phrase("Going on is for {purpose} ({gate}); the case names no benefit beyond money.",
        gate="G3", purpose="use in every department")  # fmt: skip
def worth_its_purpose(*, gate: str, purpose: str) -> None:
    """The same, for a case without such a benefit; the purpose is the rubric's."""


@phrase("The case names no benefit beyond money.")
def nothing_beyond_money() -> None:
    """The same, for a gate whose purpose the rubric does not state."""


@phrase("“{title}”", title="Fewer falls")
def aim(*, title: str) -> None:
    """A benefit without an amount, in the list of them; the title is that of the case."""


@phrase("“{title}” (target: from {before} to {after} {unit})", title="Fewer falls", before="1.9", after="1.5",
        unit="per 1,000 admissions")  # fmt: skip
def measured_aim(*, title: str, before: Value, after: Value, unit: str) -> None:
    """A benefit without an amount, with the value before the tool and the value wanted."""


@phrase("Stopping costs {amount} in all. No benefit is stated: whether going on is worth more is yours to judge.",
        amount=_SUM)  # fmt: skip
def stopping_costs(*, amount: Statement) -> None:
    """After the reason for an option to go on, where no return is stated."""


@phrase("“As it is” never opens {gate}.", gate="G3")
def as_it_is_never_opens(*, gate: str) -> None:
    """After the reason for an option, without a money case: why not to go on as it is."""


@phrase(
    "Over {months} month it {compared} than “as it is”, which never opens {gate}.",
    "Over {months} months it {compared} than “as it is”, which never opens {gate}.",
    by="months", months=36, compared=_COST, gate="G3",
)  # fmt: skip
def against_never(*, months: int, compared: Statement, gate: str) -> None:
    """After the reason for an option: what it costs and returns beside going on as it is, which is no way to the gate."""


@phrase(
    "Over {months} months it {compared} than “as it is”, but meets the condition without which {gate} stops holding.",
    "Over {months} months it {compared} than “as it is”, but meets the {number} conditions without which {gate} stops holding.",
    by="number", months=36, compared=_COST, number=3, gate="G2",
)  # fmt: skip
def against_conditions(*, months: int, compared: Statement, number: int, gate: str) -> None:
    """After the reason for an option: what it costs and returns beside going on as it is, and why it is advised."""


@phrase(
    "Over {months} month it {compared} than “as it is”.",
    "Over {months} months it {compared} than “as it is”.",
    by="months", months=36, compared=_COST,
)  # fmt: skip
def against_as_it_is(*, months: int, compared: Statement) -> None:
    """After the reason for an option: what it costs and returns beside going on as it is."""
