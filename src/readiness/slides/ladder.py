"""Draw the gates as a row of arrows with their verdicts: native shapes, in which every text can be changed."""

from collections.abc import Sequence
from typing import Any

from pptx.enum.dml import MSO_LINE, MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Pt

from readiness.charts.gate_ladder import shortfall_line, shortfall_text
from readiness.slides.advance_widths import TextFace
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_boxes import describe_shape, write_paragraphs
from readiness.slides.text_fit import LINE, Paragraph, fit_text, line_count, slide_text
from readiness.statements import charts, labels
from readiness.statements.statement import Words
from readiness.statements.voice import language
from readiness.view.cells import cell_text, state_text
from readiness.view.models.gates import GateView

_PER_ROW, _GAP, _PAD, _POINT = 6, 6.0, 6.0, 14.0
_SIZES = (16, 14, 12)
_TITLE_LINES, _LACK_LINES = 3, 4
_WIDEST = 240.0


def ladder_height(gates: Sequence[GateView], width: float, face: TextFace) -> float:
    """Return the height of the ladder in its largest font size."""
    return sum(_row_height(row, width, _SIZES[0], face) + _GAP for row in _rows(gates))


def add_ladder(slide: Slide, box: SlideBox, gates: Sequence[GateView], face: TextFace) -> SlideBox:
    """Add an arrow for each gate, as large as the text fits; return the box that is left below."""
    rows = _rows(gates)
    size = next((one for one in _SIZES if _height(rows, box.width, one, face) <= box.height), _SIZES[-1])
    top = box.top
    for row in rows:
        height, wide = _row_height(row, box.width, size, face), _wide(row, box.width)
        places = [box.left + number * (wide + _GAP) for number in range(len(row))]
        if language().direction == "rtl":
            places = [2 * box.left + box.width - place - wide for place in places]
        for gate, left in zip(row, places, strict=True):
            _add_gate(slide, SlideBox(left, top, wide, height), gate, size, face)
        top += height + _GAP
    return box.below(top - box.top)


def _rows(gates: Sequence[GateView]) -> list[Sequence[GateView]]:
    """Return the gates in rows of about as many each."""
    number = -(-len(gates) // _PER_ROW)
    most = -(-len(gates) // number)
    return [gates[first : first + most] for first in range(0, len(gates), most)]


def _wide(row: Sequence[GateView], width: float) -> float:
    return min(_WIDEST, (width - _GAP * (len(row) - 1)) / len(row))


def _height(rows: Sequence[Sequence[GateView]], width: float, size: float, face: TextFace) -> float:
    return sum(_row_height(row, width, size, face) + _GAP for row in rows)


def _row_height(row: Sequence[GateView], width: float, size: float, face: TextFace) -> float:
    room = _room(_wide(row, width))
    lines = max(sum(_lines(one, room, size, face) for one in _texts(gate, room, size, face)) for gate in row)
    return lines * size * LINE + 2 * _PAD


def _room(wide: float) -> float:
    return wide - 2 * _PAD - _POINT


def _texts(gate: GateView, room: float, size: float, face: TextFace) -> list[Paragraph]:
    """Return the id with the verdict, the title, and what counts most of what is missing; the description has all."""
    verdict = labels.entry(code=gate.id, title=state_text(gate.verdict))
    lacks = cell_text(shortfall_line(gate))
    texts: list[tuple[Words, bool, int]] = [(verdict, True, 2), (gate.title, False, _TITLE_LINES)]
    if gate.is_next:
        texts.insert(0, (charts.next_gate(), True, 1))
    if lacks:
        texts.append((lacks, False, _LACK_LINES))
    return [
        Paragraph(fit_text(words, room, size, most, face.bold if bold else face.regular), bold)
        for words, bold, most in texts
    ]


def _lines(paragraph: Paragraph, room: float, size: float, face: TextFace) -> int:
    return line_count(slide_text(paragraph.text), room, size, face.bold if paragraph.bold else face.regular)


def _add_gate(slide: Slide, box: SlideBox, gate: GateView, size: float, face: TextFace) -> None:
    """Add one arrow; its edge tells the verdict without color: thick if passed, dashed if it is not."""
    shape = slide.shapes.add_shape(MSO_SHAPE.PENTAGON, *box.lengths)
    shape.adjustments[0] = min(0.5, _POINT / max(1.0, min(box.width, box.height)))
    if language().direction == "rtl":
        shape._element.spPr.xfrm.set("flipH", "1")  # noqa: SLF001  python-pptx does not mirror shapes
    _style(shape, gate)
    missing = shortfall_text(gate) or (charts.nothing_missing(),)
    named = labels.entry(code=gate.id, title=gate.title)
    describe_shape(shape, gate.id, charts.gate_lacks(gate=named, verdict=gate.verdict.word, missing=missing))
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    frame.margin_left, frame.margin_top, frame.margin_bottom = Pt(_PAD), Pt(_PAD), Pt(_PAD)
    frame.margin_right = Pt(_PAD)
    write_paragraphs(frame, _texts(gate, _room(box.width), size, face), size)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.RIGHT if language().direction == "rtl" else PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.color.theme_color = MSO_THEME_COLOR.TEXT_1


def _style(shape: Any, gate: GateView) -> None:
    style = shape._element.find(qn("p:style"))  # noqa: SLF001  the shadow and the font color of the theme
    if style is not None:
        shape._element.remove(style)  # noqa: SLF001
    shape.fill.background()
    line = shape.line
    line.color.theme_color = MSO_THEME_COLOR.TEXT_1 if gate.is_next else MSO_THEME_COLOR.ACCENT_1
    line.width = Pt(3 if gate.verdict.kind == "passed" or gate.is_next else 1.5)
    if gate.verdict.kind not in {"passed", "conditional"} and not gate.is_next:
        line.dash_style = MSO_LINE.DASH
