"""Parts of a view made by hand, with nothing in them but what a test says, and ways to read a picture back."""

import re
from xml.etree import ElementTree as ET

from readiness.chart_elements.label_boxes import text_box
from readiness.view.models.answers import AnswerView, DimensionAnswersView
from readiness.view.models.parts import FigureView, NamedView, StateView
from readiness.view.models.plan import GapView, PhaseView, ProjectedScoreView, RoadmapView, StepView
from readiness.view.models.report import GateReasonView, GateView
from readiness.view.models.scores import NodeScoreView
from readiness.view.models.votes import QuestionVotesView, VoteView

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "</title><script>alert(1)</script> & \"quoted\" 'single' \u202eevil"
LONG, CHINESE, ARABIC = "word " * 40, "数据治理与质量管理" * 20, "جاهزية البيانات السريرية " * 10
NAMES = [HOSTILE, LONG, "x" * 200, CHINESE, ARABIC]


def part(kind, /, **given):
    return kind(**(dict.fromkeys(kind._fields) | given))


def named(code, title="A title"):
    return NamedView(code.lower(), code, title)


def figure(value):
    return None if value is None else FigureView(str(value), float(value), f"{value:g}")


def row(title, evidenced, claimed=None, needed=None, most=4, depth=1):
    return part(
        NodeScoreView,
        id=title,
        title=title,
        depth=depth,
        kind="dimension",
        evidenced=figure(evidenced),
        claimed=figure(evidenced if claimed is None else claimed),
        needed=figure(needed),
        least=figure(0),
        most=figure(most),
    )


def gap(code, supported, wanted, title="A title", criticality="major"):
    return part(
        GapView,
        question=named(code, title),
        criticality=criticality,
        supported=supported,
        wanted=wanted,
        size=wanted - supported,
    )


def answer(code, evidenced, title="A title", top=4, **given):
    return part(
        AnswerView,
        question=named(code, title),
        claimed=evidenced,
        evidenced=evidenced,
        lowest=0,
        top=top,
        **(
            {
                "state": StateView("answered", "●", "answered"),
                "criticality": "major",
                "short": False,
                "unverified": False,
            }
            | given
        ),
    )


def dimension(*answers, title="Data"):
    return DimensionAnswersView(title.lower(), title, answers)


def gate(id_, verdict="failed", *reasons, title="A gate", is_next=False):
    glyph = {"passed": "✓", "failed": "✗", "conditional": "◐", "undetermined": "?"}[verdict]
    return part(
        GateView,
        id=id_,
        title=title,
        verdict=StateView(verdict, glyph, verdict),
        met_words="1 of 2 met",
        is_next=is_next,
        reasons=tuple(
            part(GateReasonView, subject=named(f"Q-{index}"), kind=kind, criticality=criticality)
            for index, (kind, criticality) in enumerate(reasons)
        ),
        thresholds=(),
    )


def step(order, effort, value, title="A title", weeks=(0, 4, 6), after=()):
    return part(
        StepView,
        order=order,
        initiative=named(f"I-{order:02}", title),
        start_week=weeks[0],
        finish_week=weeks[1],
        finish_week_high=weeks[2],
        start="2026-06-05",
        finish="2026-07-03",
        finish_high="2026-07-17",
        weeks=f"{weeks[1] - weeks[0]} weeks",
        effort=f"{effort:g}",
        effort_exact=str(effort),
        value=figure(value),
        priority=figure(value / effort if effort else value),
        after=after,
    )


def phase(*steps, title="Pilot", gate="G1", projected=()):
    return part(
        PhaseView,
        id=title,
        title=title,
        gate=gate,
        gate_title="Pilot verdict",
        window_start=0,
        window_finish=8,
        steps=steps,
        finish_week=max((step.finish_week for step in steps), default=None),
        finish_week_high=max((step.finish_week_high for step in steps), default=None),
        finish="2026-07-03" if steps else None,
        finish_high="2026-07-17" if steps else None,
        projected=tuple(ProjectedScoreView("", figure(value)) for value in projected),
    )


def roadmap(*phases):
    return part(RoadmapView, phases=phases, last_week=20)


def votes(code, *levels, recorded=1, title="A title", top=4):
    known = [level for level in levels if level is not None]
    apart = max(known, default=0) - min(known, default=0)
    return part(
        QuestionVotesView,
        question=named(code, title),
        votes=tuple(VoteView(f"V{n}", "unknown" if le is None else str(le), le) for n, le in enumerate(levels)),
        apart=apart,
        is_wide=apart >= 2,
        recorded="unanswered" if recorded is None else f"level {recorded}",
        recorded_level=recorded,
        lowest=0,
        top=top,
    )


def read(svg):
    """The picture as XML; fails where it is not well-formed, has no title, or needs a style or an address."""
    root = ET.fromstring(svg)
    assert root[0].tag == f"{SVG}title"
    assert root[0].text
    assert root.get("role") == "img"
    assert not re.search(r'var\(|currentColor|class=|style=|foreignObject|url\(|<script|"(?:nan|None)"', svg)
    return root


def alternative(chart):
    return read(chart.svg)[0].text


def texts(chart):
    return [element.text for element in read(chart.svg).iter(f"{SVG}text")]


def drawn(chart, tag, **attributes):
    """The elements of a tag with those attributes."""
    found = read(chart.svg).iter(f"{SVG}{tag}")
    return [one for one in found if all(one.get(name.replace("_", "-")) == value for name, value in attributes.items())]


def boxes(chart):
    """Where every unturned label lies."""
    return [
        text_box(
            float(one.get("x")),
            float(one.get("y")),
            one.text,
            float(one.get("font-size")),
            one.get("text-anchor", "start"),
        )
        for one in read(chart.svg).iter(f"{SVG}text")
        if not one.get("transform")
    ]


def overlapping(chart):
    """Pairs of labels that share a place."""
    every = boxes(chart)
    return [(one, other) for index, one in enumerate(every) for other in every[index + 1 :] if one.meets(other)]


def outside(chart):
    """Labels that are cut off at an edge of the picture."""
    width, height = map(float, (read(chart.svg).get("width"), read(chart.svg).get("height")))
    return [b for b in boxes(chart) if b.left < -1 or b.right > width + 1 or b.top < -3 or b.bottom > height + 1]
