"""What holds for every picture: a message, a table, readable text on paper and on dark screens, and in gray."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest

from picturing import ARABIC, CHINESE, LONG, SVG, number, outside, overlapping, read, texts
from readiness import pipeline
from readiness.chart import CHARTS, Chart, Drawing, Picture
from readiness.chart_elements import palette
from readiness.chart_elements.label_boxes import LabelBox
from readiness.model.assessment import Assessment
from readiness.package_data import data_folder
from readiness.page.color_contrast import READABLE, contrast
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.report import ReportView

EXAMPLES = Path(__file__).parents[3] / "examples"
STORIES = ("enterprise-scale", "sepsis-stalled", "front-office-phone")
STYLES = (data_folder("report_templates") / "standard" / "screen.css").read_text("utf-8")
COLORS = {color for name, color in vars(palette).items() if name.isupper() and isinstance(color, str)}
COLORS |= set(palette.LEVELS)
QUIET = {palette.LINE, palette.PAPER, palette.SOFT, *palette.LEVELS}
"""Colors of what only carries or separates other things: grids, and areas with a number in them."""
VISIBLE = 3.0
"""The least contrast of a shape (WCAG 2.2, success criterion 1.4.11)."""
APART = 1.2
"""The least contrast of two colors that are told apart in gray."""
MOST_ELEMENTS = 250
TEXT = 9.6
"""The least font size of a picture, of which 660 units are as wide as a page: 7 points."""


class Drawn(NamedTuple):
    """A picture of a view, by the name of its chart."""

    name: str
    drawing: Chart | Picture


def renamed(part: Any, name: str) -> Any:
    """Return a part of a view in which every title is `name`."""
    fields: dict[str, Any] = part._asdict() if hasattr(part, "_asdict") else {}
    if fields:
        titles = {"title": name} if isinstance(fields.get("title"), str) else {}
        return type(part)(**{key: renamed(value, name) for key, value in fields.items()} | titles)
    return tuple(renamed(one, name) for one in part) if isinstance(part, tuple) else part


@cache
def example(story: str) -> Assessment:
    return pipeline.assess(EXAMPLES / story / "answers.yaml")


@cache
def of_example(story: str) -> ReportView:
    """Return the whole report of an example, with the changes since another one's answers."""
    earlier = example(STORIES[STORIES.index(story) - 1])
    return build_view(replace(example(story), previous=earlier), Edition(audience="full"))


CASES = EXAMPLES.parent / "tests" / "cases" / "adversarial"


@cache
def of_every_step() -> ReportView:
    """Return the report of answers that are all at the bottom, with the work up to the last gate."""
    return build_view(pipeline.assess(CASES / "everything-at-the-bottom.yaml", "G4"), Edition(audience="full"))


@pytest.fixture(
    params=[
        *STORIES, "long names", "right to left", "wide characters", "every step", "hostile", "nothing answered",
        "four questions",
    ]
)  # fmt: skip
def report(
    request: pytest.FixtureRequest, hostile: Assessment, empty: Assessment, small_view: ReportView
) -> ReportView:
    """The report of an example, or of answers that are unlike most."""
    if request.param in STORIES:
        return of_example(request.param)
    views: dict[str, Callable[[], ReportView]] = {
        "long names": lambda: renamed(of_example("enterprise-scale"), LONG),
        "right to left": lambda: renamed(of_example("enterprise-scale"), ARABIC),
        "wide characters": lambda: renamed(of_example("enterprise-scale"), CHINESE),
        "every step": of_every_step,
        "hostile": lambda: build_view(hostile),
        "nothing answered": lambda: build_view(empty),
        "four questions": lambda: small_view,
    }
    return views[request.param]()


def all_titles(chart: Chart) -> str:
    """Return the texts of a chart that are not cut: those of its table and of its text alternative."""
    told = [one.text or "" for one in read(chart.svg)[:2]]
    return " ".join([*told, *(cell for row in chart.rows for cell in row)])


def flat(name: str, drawing: Drawing) -> Iterator[Drawn]:
    if isinstance(drawing, Chart | Picture):
        yield Drawn(name, drawing)
    elif drawing is not None:
        for part in drawing.values() if isinstance(drawing, Mapping) else drawing:
            yield from flat(name, part)


@pytest.fixture
def pictures(report: ReportView) -> list[Drawn]:
    return [one for kind in CHARTS.load_all() for one in flat(kind.key, kind.draw(report))]


@pytest.fixture
def charts(pictures: list[Drawn]) -> list[tuple[str, Chart]]:
    return [(name, one) for name, one in pictures if isinstance(one, Chart)]


def on_dark_screens() -> dict[str, dict[str, str]]:
    """Return the color on a dark screen of each color on paper, for fills and for strokes."""
    dark = STYLES[STYLES.index("prefers-color-scheme: dark") :]
    roles = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", dark))
    rules = re.findall(r'svg \[(\w+)="(#[0-9a-f]{6})"\] \{ (\w+): var\(--([\w-]+)\); \}', dark)
    found: dict[str, dict[str, str]] = {"fill": {}, "stroke": {}}
    for where, color, sets, role in rules:
        assert where == sets
        found[where][color] = roles[role]
    return found


DARK = on_dark_screens()


def test_dark_screens_have_a_color_for_every_color_of_a_picture():
    assert DARK["fill"].keys() == DARK["stroke"].keys() == COLORS
    assert DARK["fill"] == DARK["stroke"]


def test_what_is_darker_than_the_paper_is_lighter_than_a_dark_screen_in_the_same_order():
    paper, screen = palette.PAPER, DARK["fill"][palette.PAPER]

    for color in (palette.INK, palette.MUTED, palette.TEAL, palette.ACCENT):
        assert contrast(color, paper) >= READABLE
        assert contrast(DARK["fill"][color], screen) >= READABLE
    for levels in (palette.LEVELS, [DARK["fill"][color] for color in palette.LEVELS]):
        apart = [contrast(levels[0], level) for level in levels]
        assert apart == sorted(apart)
        assert all(above / below > APART for below, above in pairwise(apart))


def test_every_chart_has_its_message_as_title_a_description_and_a_table(charts):
    for name, chart in charts:
        root = read(chart.svg)
        title, description = root[0].text or "", root[1].text or ""

        assert " ".join(say(chart.title).split())[:40] in title, name
        assert root[1].tag == f"{SVG}desc", name
        assert description, name
        assert chart.rows, name
        assert {len(row) for row in chart.rows} == {len(chart.heads)}, name


def painted(root: ET.Element) -> Iterator[ET.Element]:
    """Yield the shapes and texts of a picture, each piece of a text with what it has of its text."""
    for element in root.iter():
        kind = element.tag.removeprefix(SVG)
        if kind == "text" and len(element):
            yield from (ET.Element(element.tag, {**element.attrib, **piece.attrib}) for piece in element)
        elif kind in {"text", "rect", "circle", "line", "path", "polygon", "polyline"}:
            yield element


def test_every_shape_and_text_has_literal_colors_of_the_palette(pictures):
    for name, picture in pictures:
        for element in painted(read(picture.svg)):
            colors = {element.get("fill"), element.get("stroke")} - {None, "none"}

            assert colors, (name, element.attrib)
            assert colors <= COLORS, (name, colors)
            assert element.tag == f"{SVG}line" or element.get("fill"), (name, element.attrib)


def covered(element: ET.Element) -> list[LabelBox]:
    """Return the rectangles that a shape fills."""
    if element.tag == f"{SVG}rect":
        x, y = number(element, "x"), number(element, "y")
        return [LabelBox(x, y, x + number(element, "width"), y + number(element, "height"))]
    if element.tag == f"{SVG}circle":
        x, y, r = (number(element, name) for name in ("cx", "cy", "r"))
        return [LabelBox(x - r, y - r, x + r, y + r)]
    cells = re.findall(r"M([-\d.]+) ([-\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z", element.get("d", ""))
    return [LabelBox(x, y, x + w, y + h) for x, y, w, h in (map(float, cell) for cell in cells)]


def behind(shapes: list[ET.Element], x: float, y: float) -> str:
    """Return the color of the last shape at a point; the paper's without one."""
    spot = LabelBox(x - 0.1, y - 0.1, x + 0.1, y + 0.1)
    for shape in reversed(shapes):
        fill = shape.get("fill", "none")
        if fill != "none" and not shape.get("fill-opacity") and any(spot.lies_in(box) for box in covered(shape)):
            return fill
    return palette.PAPER


def test_every_text_is_readable_on_what_lies_behind_it_on_paper_and_on_dark_screens(pictures):
    for name, picture in pictures:
        shapes: list[ET.Element] = []
        for element in painted(read(picture.svg)):
            if element.tag != f"{SVG}text":
                shapes.append(element)
            elif not element.get("transform"):
                size = number(element, "font-size")
                below = behind(shapes, number(element, "x") + size / 3, number(element, "y") - size / 3)
                ink = element.get("fill", "")

                assert contrast(ink, below) >= READABLE, (name, ink, below)
                assert contrast(DARK["fill"][ink], DARK["fill"][below]) >= READABLE, (name, ink, below)


def test_every_mark_is_visible_on_paper_and_on_dark_screens(pictures):
    for name, picture in pictures:
        for element in painted(read(picture.svg)):
            colors = {element.get("fill", "none"), element.get("stroke", "none")} - {"none"} - QUIET
            if element.tag != f"{SVG}text" and colors:
                assert max(contrast(color, palette.PAPER) for color in colors) >= VISIBLE, name
                dark = DARK["fill"][palette.PAPER]
                assert max(contrast(DARK["fill"][color], dark) for color in colors) >= VISIBLE, name


def form(element: ET.Element) -> tuple[str | None, ...]:
    """Return what tells a shape from others without its color and place."""
    names = ("r", "height", "stroke-width", "stroke-dasharray", "fill-opacity")
    return (element.tag, *(element.get(name) for name in names))


def test_shapes_that_differ_only_in_color_differ_in_gray(pictures):
    for name, picture in pictures:
        looks: defaultdict[tuple[str | None, ...], set[tuple[str, str]]] = defaultdict(set)
        for element in painted(read(picture.svg)):
            if element.tag != f"{SVG}text":
                looks[form(element)].add((element.get("fill", "none"), element.get("stroke", "none")))
        for alike in looks.values():
            for one, other in combinations(sorted(alike), 2):
                pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
                told = any("none" in pair or contrast(*pair) >= APART for pair in pairs)

                assert told, (name, one, other)


def test_no_text_meets_another_or_leaves_its_picture(charts):
    for name, chart in charts:
        assert overlapping(chart) == [], name
        assert outside(chart) == [], name


def test_every_text_is_large_enough_to_read_on_paper(charts):
    for name, chart in charts:
        sizes = [number(one, "font-size") for one in read(chart.svg).iter(f"{SVG}text")]

        assert min(sizes, default=TEXT) >= TEXT, name


def test_a_text_that_is_cut_ends_at_a_word_unless_it_has_none(charts):
    for name, chart in charts:
        for text in texts(chart):
            begun = text.removesuffix("…").removesuffix("-")
            if text.endswith("…") and " " in begun:
                assert f"{begun.split()[-1]} " in f"{LONG} {ARABIC} {all_titles(chart)} ", (name, text)


@pytest.mark.parametrize("story", STORIES)
def test_pictures_of_levels_have_the_whole_scale_as_axis(story):
    report = of_example(story)
    for kind in CHARTS.load_all():
        if kind.key in {"projected", "gaps", "disagreement"}:
            for name, chart in flat(kind.key, kind.draw(report)):
                assert isinstance(chart, Chart)
                assert {"0", "1", "2", "3", "4"} <= set(texts(chart)), name


@pytest.mark.parametrize("story", STORIES)
def test_a_picture_is_few_elements(story):
    for kind in CHARTS.load_all():
        for name, picture in flat(kind.key, kind.draw(of_example(story))):
            assert sum(1 for _ in read(picture.svg).iter()) <= MOST_ELEMENTS, name


def test_no_report_has_the_radar():
    pages = data_folder("report_templates").rglob("*.j2")

    assert not [page.name for page in pages if "charts.radar" in page.read_text("utf-8")]
