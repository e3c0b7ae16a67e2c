"""The options of one assessment → their view, for every format."""

from readiness.model.options import Option, OptionKind, Options
from readiness.view.figures import plain_figure
from readiness.view.models.options import OptionsView, OptionView
from readiness.view.option_lines import advice_line, option_heading, option_lines, option_name, option_rows
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import VERDICT_WORDS, cost_cell


def options_view(wording: Phrases) -> OptionsView | None:
    """Return the options up to the gate of the target; None where nothing is planned to a gate of the ladder."""
    found = wording.options
    if found is None:
        return None
    lines, chosen = tuple(option_lines(found, wording)), _chosen(found, wording)
    return OptionsView(
        gate=wording.gate_view(found.gate),
        heading=option_heading(found),
        options=tuple(_option(one, found, wording, chosen) for one in found.options),
        rows=tuple(option_rows(found, wording)),
        advice=advice_line(found),
        lines=lines[1:],
    )


def _chosen(found: Options, wording: Phrases) -> OptionKind | None:
    """Return the kind of option that was decided on and counts; None without a decision."""
    if not wording.answers.decisions:
        return None
    from readiness.view.decided import chosen_option  # noqa: PLC0415 - only where something was decided

    return chosen_option(wording, found.gate)


def _option(one: Option, found: Options, wording: Phrases, chosen: OptionKind | None) -> OptionView:
    return OptionView(
        kinds=one.kinds,
        name=option_name(one),
        verdict=VERDICT_WORDS[one.verdict] if one.verdict else None,
        at_50=None if one.at_50 is None else wording.day(one.at_50),
        at_80=None if one.at_80 is None else wording.day(one.at_80),
        cost=cost_cell(one.cost, wording),
        effort=plain_figure(one.effort, 1),
        open=len(one.open),
        dangers=tuple(danger.risk or "" for danger in one.dangers),
        decide_by=one.decide_by,
        is_advised=found.advice.kind in one.kinds,
        is_chosen=chosen in one.kinds,
    )
