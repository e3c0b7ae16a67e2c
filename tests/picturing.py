"""Parts of a view with only the fields a test states, and functions that read a picture back."""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from fractions import Fraction
from inspect import signature
from typing import Any, TypeVar
from xml.etree import ElementTree as ET

from readiness.chart import Chart
from readiness.chart_elements.label_boxes import LabelBox, text_box
from readiness.chart_elements.svg import BOLD
from readiness.model.answer import State
from readiness.model.option_kinds import OptionKind
from readiness.model.verdict import Verdict
from readiness.statements import labels
from readiness.statements.gates import met
from readiness.statements.values import Figure
from readiness.view.models.answers import AnswerView, DimensionAnswersView
from readiness.view.models.counts import ShortfallsView
from readiness.view.models.gates import GateReasonView, GateView
from readiness.view.models.options import OptionsView, OptionView
from readiness.view.models.parts import CalledLevels, NamedView
from readiness.view.models.people import LoadSpanView, RoleWeeksView
from readiness.view.models.plan import (
    GapView,
    OpenersView,
    OpenerView,
    PhaseView,
    ProjectedScoreView,
    RoadmapView,
    StepView,
)
from readiness.view.models.scores import NodeScoreView
from readiness.view.models.votes import QuestionVotesView, VoteView
from readiness.view.words import STATES, VERDICTS

T = TypeVar("T")
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "</title><script>alert(1)</script> & \"quoted\" 'single' \u202eevil"
LONG, CHINESE, ARABIC = "word " * 40, "数据治理与质量管理" * 20, "جاهزية البيانات السريرية " * 10
_LACKS = {"unanswered": "answer"}
DAY = date(2026, 6, 5)
"""The day of week 0."""
NAMES = [HOSTILE, LONG, "x" * 200, CHINESE, ARABIC]


def part(kind: Callable[..., T], /, **given: Any) -> T:
    """Make a part of the view from some of its fields; the others are None."""
    return kind(**(dict.fromkeys(signature(kind).parameters) | given))


def named(code: str, title: str = "A title") -> NamedView:
    return NamedView(code.lower(), code, title)


def figure(value: float | Fraction | None) -> Figure | None:
    return None if value is None else Figure(str(value), float(value), f"{value:g}")


def row(
    title: str,
    evidenced: float | None,
    claimed: float | None = None,
    most: float = 4,
    depth: int = 1,
) -> NodeScoreView:
    return part(
        NodeScoreView,
        id=title,
        title=title,
        depth=depth,
        kind="dimension",
        kind_label=labels.dimension(),
        evidenced=figure(evidenced),
        claimed=figure(evidenced if claimed is None else claimed),
        least=figure(0),
        most=figure(most),
    )


def gap(code: str, supported: int, wanted: int, title: str = "A title", criticality: str = "major") -> GapView:
    return part(
        GapView,
        question=named(code, title),
        criticality=criticality,
        supported=supported,
        wanted=wanted,
        size=wanted - supported,
        called=CalledLevels(supported=supported, wanted=wanted),
    )


def answer(code: str, evidenced: int | None, title: str = "A title", top: int = 4, **given: Any) -> AnswerView:
    fields: dict[str, Any] = {
        "state": STATES[State.ANSWERED],
        "criticality": "major",
        "short": False,
        "unverified": False,
        "claimed": evidenced,
        "evidenced": evidenced,
    } | given
    called = CalledLevels(**{name: fields[name] for name in CalledLevels._fields if name in fields})
    return part(AnswerView, question=named(code, title), lowest=0, top=top, level_ids=(), called=called, **fields)


def dimension(*answers: AnswerView, title: str = "Data") -> DimensionAnswersView:
    return DimensionAnswersView(title.lower(), title, answers, ())


def gate(
    id_: str, verdict: str = "failed", *reasons: tuple[str, str], title: str = "A gate", is_next: bool = False
) -> GateView:
    return part(
        GateView,
        id=id_,
        title=title,
        verdict=VERDICTS[Verdict(verdict)],
        met=1,
        needed=2,
        met_words=met(met=1, needed=2),
        is_next=is_next,
        shortfalls=ShortfallsView(
            blockers=reasons.count(("short", "blocker")),
            majors=reasons.count(("short", "major")),
            scores=0,
            missing=sum(kind == "unanswered" for kind, _ in reasons),
            unknown=0,
            withheld=0,
            short_unknown=0,
            conditions=sum(kind == "remedied" for kind, _ in reasons),
            first_due=None,
        ),
        reasons=tuple(
            part(
                GateReasonView, subject=named(f"Q-{index}"), kind=kind, criticality=criticality, lacks=_LACKS.get(kind)
            )
            for index, (kind, criticality) in enumerate(reasons)
        ),
        thresholds=(),
    )


def step(
    order: int,
    effort: float,
    value: float,
    title: str = "A title",
    weeks: tuple[int, int, int] = (0, 4, 6),
    after: tuple[str, ...] = (),
    latest: int | None = None,
) -> StepView:
    return part(
        StepView,
        order=order,
        initiative=named(f"I-{order:02}", title),
        likely_start_week=weeks[0],
        likely_finish_week=weeks[1],
        start_week_50=weeks[0],
        finish_week_50=weeks[1],
        finish_week_80=weeks[2],
        start_50="2026-06-05",
        finish_50="2026-07-03",
        finish_80="2026-07-17",
        weeks=f"{weeks[1] - weeks[0]} weeks",
        latest_week=latest,
        effort=f"{effort:g}",
        effort_exact=str(effort),
        value=figure(value),
        priority=figure(value / effort if effort else value),
        after=after,
    )


def phase(
    *steps: StepView, title: str = "Pilot", gate: str = "G1", projected: Iterable[float | None] = ()
) -> PhaseView:
    return part(
        PhaseView,
        id=title,
        title=title,
        gate=gate,
        gate_title="Pilot verdict",
        window_start=0,
        window_finish=8,
        steps=steps,
        finish_week_50=max((step.finish_week_50 for step in steps), default=None),
        finish_week_80=max((step.finish_week_80 for step in steps), default=None),
        finish_50=date(2026, 7, 3) if steps else None,
        finish_80=date(2026, 7, 17) if steps else None,
        gate_week_80=max((step.finish_week_80 for step in steps), default=None),
        gate_50=date(2026, 7, 3) if steps else None,
        gate_80=date(2026, 7, 17) if steps else None,
        projected=tuple(ProjectedScoreView("", "", figure(value)) for value in projected),
    )


def roadmap(*phases: PhaseView) -> RoadmapView:
    return part(RoadmapView, phases=phases, last_week=20)


def option(
    *kinds: OptionKind,
    days: tuple[int, int] | None = (4, 6),
    cost: tuple[int, int] | None = (20_000, 30_000),
    name: str = "",
    advised: bool = False,
    no_day: str | None = None,
) -> OptionView:
    """Make an option with the weeks and the amounts of even odds and of 80 %; None for one without them."""
    even, sure = (None if days is None else DAY + timedelta(weeks=week) for week in days or (0, 0))
    return part(
        OptionView,
        kinds=kinds,
        name=name or " and ".join(kinds),
        at_50=even,
        at_80=sure,
        no_day=no_day if days else "does not open",
        cost=cost and f"USD {cost[0]} to {cost[1]}",
        cost_50=cost and cost[0],
        cost_80=cost and cost[1],
        is_advised=advised,
        is_chosen=False,
        mark="advised" if advised else None,
    )


def options(*shown: OptionView, currency: str | None = "USD", **given: Any) -> OptionsView:
    fields = {"gate": named("G2"), "is_asked": True, "brief": ("a row",)} | given
    return part(OptionsView, options=shown, currency=currency, **fields)


def weekly(role: str, *spans: tuple[int, int, float, float]) -> RoleWeeksView:
    """Make the people of a role group from spans of weeks with their load and capacity."""
    return RoleWeeksView(role, role, tuple(LoadSpanView(a, b, f"{load:g}", f"{own:g}") for a, b, load, own in spans))


def opener(order: int, each: float, money: int | None = 1000, title: str = "A title", clears: int = 1) -> OpenerView:
    """Make work that clears blockers, with its person-weeks and its money for each of them."""
    return OpenerView(
        initiative=named(f"I-{order:02}", title),
        clears=tuple(named(f"Q-{order:02}{number}") for number in range(clears)),
        effort=Figure(str(each * clears), each * clears, f"{each * clears:g}"),
        effort_each=Figure(str(each), each, f"{each:g}"),
        cost=None if money is None else f"USD {money * clears}",
        cost_each=money,
    )


def openers(*work: OpenerView, currency: str | None = "USD", others: int = 0) -> OpenersView:
    return OpenersView(named("G1"), sum(len(one.clears) for one in work), currency, work, others)


def votes(
    code: str, *levels: int | None, recorded: int | None = 1, title: str = "A title", top: int = 4
) -> QuestionVotesView:
    known = [level for level in levels if level is not None]
    apart = max(known, default=0) - min(known, default=0)
    return part(
        QuestionVotesView,
        question=named(code, title),
        votes=tuple(VoteView(f"V{n}", "unknown" if le is None else str(le), le, le) for n, le in enumerate(levels)),
        apart=apart,
        is_wide=apart >= 2,
        recorded="unanswered" if recorded is None else f"level {recorded}",
        recorded_level=recorded,
        lowest=0,
        top=top,
        level_ids=(),
    )


def read(svg: str) -> ET.Element:
    """Parse a picture; fail when it is not well-formed, has no title, or needs a style or an address."""
    root = ET.fromstring(svg)
    assert root[0].tag == f"{SVG}title"
    assert root[0].text
    assert root.get("role") == "img"
    assert not re.search(r'var\(|currentColor|class=|style=|foreignObject|url\(|<script|"(?:nan|None)"', svg)
    return root


def picture(chart: Chart | None) -> ET.Element:
    """Parse the picture of a chart."""
    assert chart, "there is no chart"
    return read(chart.svg)


def alternative(chart: Chart | None) -> str:
    """Return the title and the description of a picture, which screen readers read."""
    said = [one.text for one in picture(chart) if one.tag in {f"{SVG}title", f"{SVG}desc"} and one.text]
    assert said
    return " ".join(said)


def texts(chart: Chart | None) -> list[str]:
    """Return the texts of a picture."""
    return [one.text or "" for element in picture(chart).iter(f"{SVG}text") for one in _pieces(element)]


def _pieces(text: ET.Element) -> list[ET.Element]:
    """Return the pieces of a text with a place of their own, or the text itself."""
    return [*text] or [text]


def drawn(chart: Chart | None, tag: str, **attributes: str) -> list[ET.Element]:
    """Return the elements that have this tag and these attributes."""
    found = picture(chart).iter(f"{SVG}{tag}")
    return [one for one in found if all(one.get(name.replace("_", "-")) == value for name, value in attributes.items())]


def number(element: ET.Element, name: str) -> float:
    """Return the numeric value of an attribute."""
    value = element.get(name)
    assert value is not None, f"<{element.tag}> has no {name}"
    return float(value)


def boxes(chart: Chart | None) -> list[LabelBox]:
    """Return the box of every label that is not rotated."""
    return [
        _box(one, piece)
        for one in picture(chart).iter(f"{SVG}text")
        if not one.get("transform")
        for piece in _pieces(one)
    ]


def _box(text: ET.Element, piece: ET.Element) -> LabelBox:
    x, y, size, anchor = (
        number(piece, "x"),
        number(text, "y"),
        number(text, "font-size"),
        text.get("text-anchor", "start"),
    )
    box = text_box(x, y, piece.text or "", size * (BOLD if text.get("font-weight") == "bold" else 1), anchor)
    return text_box(x, y, "", size)._replace(left=box.left, right=box.right)


def overlapping(chart: Chart | None) -> list[tuple[LabelBox, LabelBox]]:
    """Return the pairs of labels that overlap."""
    every = boxes(chart)
    return [(one, other) for index, one in enumerate(every) for other in every[index + 1 :] if one.meets(other)]


def outside(chart: Chart | None) -> list[LabelBox]:
    """Return the labels that an edge of the picture cuts off."""
    root = picture(chart)
    width, height = number(root, "width"), number(root, "height")
    return [b for b in boxes(chart) if b.left < -1 or b.right > width + 1 or b.top < -3 or b.bottom > height + 1]
