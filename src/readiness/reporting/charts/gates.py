"""The gate ladder: a step per gate, with its verdict and how many of its minimums hold."""

from collections.abc import Iterator, Sequence

from readiness.reporting.charts.palette import INK, LINE, MUTED, PAPER, SOFT, VERDICTS
from readiness.reporting.charts.svg import label, picture, shape
from readiness.reporting.view.shape import Gate

_WIDTH, _RISE, _STEP = 660.0, 12.0, 76.0


def gate_ladder(gates: Sequence[Gate]) -> str:
    """Return the gates as steps that rise from left to right."""
    width = _WIDTH / max(1, len(gates))
    rise = min(_RISE, 80 / max(1, len(gates)))
    height = _STEP + rise * (len(gates) - 1) + 2
    parts = [
        part
        for index, gate in enumerate(gates)
        for part in _step(index * width, height - _STEP - index * rise - 1, width - 6, height, gate)
    ]
    said = ", ".join(f"{gate.id} {gate.verdict.word}" for gate in gates)
    return picture(f"Gate ladder: {said}", _WIDTH, height, *parts)


def _step(x: float, y: float, width: float, bottom: float, gate: Gate) -> Iterator[str]:
    color = VERDICTS[gate.verdict.kind]
    edge = 2.0 if gate.is_next else 1.0
    yield shape(
        "rect",
        x=x + 1,
        y=y,
        width=width,
        height=bottom - y - 1,
        fill=SOFT if gate.is_next else PAPER,
        stroke=INK if gate.is_next else LINE,
        stroke_width=edge,
    )
    yield shape("rect", x=x + 1, y=y, width=width, height=4, fill=color)
    yield label(x + 9, y + 21, gate.id, 11, width - 14, font_weight="bold")
    yield label(x + 9, y + 34, gate.title, 8.5, width - 12)
    yield label(x + 9, y + 48, f"{gate.verdict.glyph} {gate.verdict.word}", 9.5, width - 12, fill=color)
    yield label(x + 9, y + 60, gate.met_words, 8, width - 12, fill=MUTED)
    share = gate.met / gate.needed if gate.needed else 0.0
    yield shape("rect", x=x + 9, y=y + 65, width=width - 17, height=4, fill=LINE)
    if share:
        yield shape("rect", x=x + 9, y=y + 65, width=(width - 17) * share, height=4, fill=color)
