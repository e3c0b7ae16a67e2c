"""The comments of a new answers file on money: how to state it, or a frame with the rubric's cost groups to fill in."""

from collections.abc import Iterator

from readiness.model.case_rules import CaseRules
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.saving.yaml_scalars import emit_scalar

_RANGE = "{low: …, likely: …, high: …}"
_CLASSES = (
    "cash-releasing (counts in return and payback)",
    "income-protected (stands beside them)",
    "time-released (cash only once a decision releases it)",
    "quality (is told)",
)
_MOST_INDICATORS = 8


def case_comments(pack: Pack, facts: Profile, *, in_full: bool) -> str:
    """Return the comments; empty for a pack without rules for money cases.

    `in_full` writes the frame of a case, and indicators that are typical of a use case with these facts.
    """
    if pack.rubric.case is None:
        return ""
    if not in_full:
        return "# What it costs and returns: 'readiness record cost --help'; 'readiness new --case' writes a frame.\n"
    lines = ["", *_frame(pack, pack.rubric.case), *_indicators(pack, facts)]
    return "\n".join(lines) + "\n"


def _frame(pack: Pack, rules: CaseRules) -> Iterator[str]:
    costs = pack.rubric.costs
    yield "# What the use case costs and what it returns. Remove the # from what you know. The work of the plan and own"
    yield "# staff are counted already. An amount is a plain decimal, or low, likely and high. These commands write the"
    yield "# same at the end of the file: 'readiness record case', 'record cost' and 'record benefit'. 'readiness case'"
    yield "# shows the total. This frame may be deleted."
    yield "# case:"
    yield f"#   currency: {costs.currency if costs and costs.currency else '…'}"
    yield f"#   price_year: {costs.price_year if costs else '…'}"
    yield "#   discount_rate: …  # percent a year, from finance; without it no present value is stated"
    yield f"#   months: {rules.months}"
    yield "#   units: {name: …, per_year: …}  # what a unit cost is for, such as a call, note or visit"
    yield f"#   adoption: {_RANGE}  # percent of the users who use the tool"
    yield "#   spent: {amount: …, until: …}"
    yield "#   costs:  # with once, per_year, per_month or per_unit; 'per: user' for each of the users in the profile."
    yield "#     # It starts on a day, or at go-live, whose day is known once the questions are answered."
    for group in rules.groups:
        yield f"#     # {group.title}"
        yield f"#     - {{id: …, title: …, group: {group.id}, per_year: {_RANGE},"
        yield "#        starts: …, owner: …, source: …}"
    yield "#   benefits:"
    yield from (f"#     # {one}" for one in _CLASSES)
    yield f"#     - {{id: …, title: …, class: cash-releasing, per_year: {_RANGE},"
    yield "#        starts: …, needs_adoption: true, ramp_up: 9, owner: …, measure: …, unit: …,"
    yield "#        baseline: {value: …, date: …, evidence: …}, target: {value: …, by: …}}"
    role = next(iter(rules.rates), "…")
    yield f"#     - {{id: …, title: …, class: time-released, hours_per_year: {_RANGE}, role: {role},"
    yield "#        starts: …, needs_adoption: true, owner: …, baseline: {value: …, date: …}}"


def _indicators(pack: Pack, facts: Profile) -> Iterator[str]:
    rules, known = pack.rubric.indicators, pack.questionnaire.settled(facts)
    offered = rules.offered(known) if rules else ()
    if not offered:
        return
    yield "# Figures over time that show whether it does what it is for; 'readiness list indicators' shows all:"
    yield "# indicators:"
    for one in offered[:_MOST_INDICATORS]:
        question = f", question: {one.question}" if one.question else ""
        title, unit = (emit_scalar(text, 0, flow=True)[0] for text in (one.title, one.unit))
        yield f"#   - {{id: {one.id}, title: {title}, unit: {unit}, direction: {one.direction}{question},"
        yield "#      baseline: {value: …, date: …}, target: {value: …, by: …}, owner: …}"
