"""Page 1 in Markdown: the verdict, what is dangerous now, the one ask and the decisions."""

from collections.abc import Iterator, Sequence

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.statements import first_page, labels, lane_lines, lists, page_notes, report_text
from readiness.statements.statement import Words
from readiness.view.cells import state_text
from readiness.view.decision_days import terms
from readiness.view.in_use_lines import lane_entry
from readiness.view.models.gates import GateView
from readiness.view.models.lane import SafeStepView
from readiness.view.models.leader import DecisionView, LeaderView
from readiness.view.models.options import OptionsView
from readiness.view.models.report import ReportView
from readiness.view.option_names import marked_name

_MOST_OF_LANE, _MOST_DANGERS = 5, 5


def first_page_lines(view: ReportView) -> Iterator[str]:
    """Yield page 1, in the order of the page: verdict, danger, ask, decisions, money, changes and gates."""
    leader = view.leader
    yield from _paragraphs(leader.decided)
    yield f"**{escape(leader.headline)}**"
    yield ""
    yield from _paragraphs((leader.reasons, leader.in_the_way, leader.blocked, leader.opening, leader.sure))
    flags = [f"**{escape(flag.title)}:** {escape(flag.message)}" for flag in leader.flags]
    yield from markdown_list([*flags, *(escape(mark) for mark in leader.marks)])
    if leader.nothing_unsafe:
        yield from markdown_heading(leader.nothing_unsafe)
    yield from _lane(leader)
    if view.options and view.options.is_asked:
        yield from markdown_heading(view.options.ask)
        if view.options.brief:
            yield from options_table(view.options, brief=True)
        yield f"**{escape(view.options.advice)}**"
        yield ""
    yield from _decisions(leader)
    if leader.if_nothing:
        yield from markdown_heading(leader.if_nothing_title)
        yield from markdown_list(map(escape, leader.if_nothing))
    if leader.money:
        yield from markdown_heading(first_page.money())
        yield from markdown_list(map(escape, leader.money))
    yield from _paragraphs((*leader.money_notes, view.changes.summary if view.changes else None))
    yield from markdown_list(escape(_gate(gate)) for gate in view.gates)
    yield from _lowest(leader)
    yield from _paragraphs((leader.codes,))


def _paragraphs(sentences: Sequence[Words | None]) -> Iterator[str]:
    for sentence in sentences:
        if sentence:
            yield escape(sentence)
            yield ""


def _lane(leader: LeaderView) -> Iterator[str]:
    steps = leader.safe_now
    if not steps:
        return
    yield from markdown_heading(leader.safe_now_title)
    heads = (labels.when(), lane_lines.what_makes_safe(), lane_lines.without_it(), labels.accountable())
    yield from markdown_table(heads, map(_step, steps[:_MOST_OF_LANE]))
    if len(steps) > _MOST_OF_LANE:
        yield escape(lane_lines.more_in_lane(number=len(steps) - _MOST_OF_LANE))
        yield ""


def _step(step: SafeStepView) -> tuple[str, ...]:
    title = lane_entry(step)
    if step.stands_for:
        title = lists.ended(first=title, then=step.stands_for)
    return cells(step.when, title, step.why, step.accountable)


def options_table(found: OptionsView, *, brief: bool) -> list[str]:
    """Return the lines of the table of the options: the rows of page 1, or all."""
    heads = map(marked_name, found.options)
    rows = (cells(row.about, *row.cells) for row in (found.brief if brief else found.rows))
    return markdown_table(("", *heads), rows)


def _decisions(leader: LeaderView) -> Iterator[str]:
    if leader.decisions:
        yield from markdown_heading(leader.decisions_title)
        for number, decision in enumerate((*leader.decisions, *leader.later_decisions), 1):
            yield f"{number}. {_decision(decision)}"
        yield ""
    elif leader.if_nothing:
        yield f"**{escape(leader.decisions_title)}**"
        yield ""


def _decision(decision: DecisionView) -> str:
    asked, details = f"**{escape(decision.sentence)}** {escape(decision.why)}", "; ".join(map(escape, terms(decision)))
    return f"{asked} ({details})" if details else asked


def _gate(gate: GateView) -> Words:
    named = labels.entry(code=gate.id, title=gate.title)
    return first_page.gate_line(gate=named, verdict=state_text(gate.verdict), met=gate.met_words)


def _lowest(leader: LeaderView) -> Iterator[str]:
    if leader.lowest:
        yield from markdown_heading(report_text.lowest())
        yield from markdown_list(
            escape(report_text.part_score(title=part.title, dimension=part.dimension, score=part.score))
            for part in leader.lowest
        )


def option_lines(view: ReportView) -> Iterator[str]:
    """Yield the section on the options: the whole table, and what each rests on."""
    if view.options is None:
        return
    yield from markdown_heading(view.options.heading)
    yield from options_table(view.options, brief=False)
    yield from (f"- {escape(view.options.advice)}", *_dangers(view))
    yield from markdown_list(map(escape, view.options.lines)) or [""]


def _dangers(view: ReportView) -> Iterator[str]:
    """Yield the dangers that options leave open as lists of their own, shortened but in the full edition."""
    for one in view.options.dangers if view.options else ():
        most = _MOST_DANGERS if len(one.dangers) > _MOST_DANGERS + 1 and not view.edition.detail else len(one.dangers)
        yield f"- {escape(one.title)}"
        yield from (f"  - {escape(danger)}" for danger in one.dangers[:most])
        if most < len(one.dangers):
            yield f"  - {escape(page_notes.more_in_full(number=len(one.dangers) - most))}"
