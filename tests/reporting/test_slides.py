"""The report as slides: native tables and charts that say what the view says, and that fit."""

import os
import re
import subprocess
import sys
from datetime import date, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches

from overflowing import outside
from readiness import pipeline
from readiness.errors import MissingCapabilityError
from readiness.loading.read_pack import load_pack, pack_names
from readiness.slide_template.slide_template import SlideTemplate
from readiness.slide_template.template_copy import TemplateCopy
from readiness.slides.advance_widths import face_named
from readiness.slides.day_axis import day_number
from readiness.slides.deck import Deck
from readiness.slides.pages import roadmap
from readiness.slides.pages.gate_rows import gate_rows
from readiness.slides.pages.options import dangers_and_lines
from readiness.slides.text_boxes import add_body
from readiness.slides.text_fit import Paragraph, broken_codes, broken_words
from readiness.view.build import build_view
from readiness.view.cells import cell_text
from readiness.view.edition import DEFAULT, Edition
from readiness.view.planned_once import SameObjects

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
ROOT = Path(__file__).parents[2]
ANSWERS = [*sorted((ROOT / "examples").glob("*/answers.yaml")), *sorted((ROOT / "tests/reporting").glob("*.yaml"))]


def opened(assessment, edition=DEFAULT):
    return Presentation(BytesIO(content_of(SameObjects(assessment), edition)))


@cache
def content_of(of, edition):
    """Return the slides of an edition, which several tests read; each is made once."""
    (assessed,) = of.objects
    return pipeline.report(assessed, "pptx", edition)


def titled(deck, beginning):
    return next(slide for slide in deck.slides if slide.shapes.title.text.startswith(beginning))


def cells(slide):
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    return [[cell.text for cell in row.cells] for row in table.rows]


def tables(slide):
    return [[cell.text for cell in row.cells] for shape in slide.shapes if shape.has_table for row in shape.table.rows]


def charts(slide):
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def words(slide):
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def said(slide):
    return slide.notes_slide.notes_text_frame.text


@pytest.fixture(scope="module")
def assessment():
    return pipeline.assess(pipeline.load(ROOT / "examples/enterprise-scale/answers.yaml"))


@pytest.fixture(scope="module")
def shown(assessment):
    return build_view(assessment, Edition("leadership"))


@pytest.fixture(scope="module")
def deck(assessment):
    return opened(assessment)


@pytest.fixture(scope="module")
def full(assessment):
    return opened(assessment, edition=Edition("full"))


@pytest.fixture(scope="module")
def lowest():
    path = ROOT / "tests" / "cases" / "adversarial" / "everything-at-the-bottom.yaml"
    return opened(pipeline.assess(pipeline.load(path), target="G4"))


def titles(deck):
    return [slide.shapes.title.text for slide in deck.slides]


def test_the_titles_alone_tell_the_story(deck, shown):
    assert titles(deck)[:10] == [
        str(shown.leader.headline),
        "Decide by June 5, 2026: “Minimum” up to G3, and 13 more decisions",
        str(shown.options.brief_advice),
        str(shown.money.return_line),
        f"If nothing is decided: {shown.leader.if_nothing[0]}",
        "Besides the decisions, the next date is August 15, 2026. The plan does not keep 6 dates that are ahead.",
        f"Overall readiness is evidenced at 2.3 of 4. {shown.weakest}",
        "19 gaps stand between here and G3 Enterprise scale, 9 of them blockers",
        "1 of 5 gates is passed, 2 conditional; next is G3 Enterprise scale",
        str(shown.roadmap.summary.parameters["first"]),
    ]


def test_a_deck_is_as_long_as_its_readers_have_time(assessment, deck):
    board, full = (opened(assessment, edition=Edition(audience)) for audience in ("board", "full"))

    assert (len(board.slides), len(deck.slides)) == (6, 14)
    assert len(full.slides) > 30


def test_a_board_gets_the_verdict_what_is_asked_the_options_money_and_days(assessment):
    board = opened(assessment, edition=Edition("board"))
    begun = [re.split(r"[:,.]| dates", title)[0] for title in titles(board)]

    assert begun == [
        "Continue",
        "Decide by June 5",
        "Advice",
        "Return",
        "If nothing is decided",
        "Besides the decisions",
    ]
    assert re.search(r"and \d+ more, in the report", words(board.slides[1]))


@pytest.mark.parametrize("part", ["team", "safety", "finance"])
def test_a_part_for_one_reader_has_only_its_slides(part, assessment):
    shown = titles(opened(assessment, edition=Edition(part=part)))
    has_days, has_gaps = (
        any("the next date is" in title for title in shown),
        any("gaps stand" in title for title in shown),
    )

    assert shown[0].startswith("Continue")
    assert not any("gates" in title for title in shown)
    assert (has_days, has_gaps) == (True, part != "finance")


def test_the_next_dates_are_the_same_in_every_edition_and_are_no_decisions(assessment, deck, full):
    decks = [opened(assessment, edition=Edition("board")), deck, full]
    pages = [titled(one, "Besides the decisions, the next date is August 15, 2026.") for one in decks]
    assert len({page.shapes.title.text_frame.text for page in pages}) == 1
    assert not any(cell.startswith("Decide:") for page in pages for row in cells(page) for cell in row)


def test_the_summary_says_who_what_and_when(deck, shown):
    text = words(deck.slides[0])

    assert shown.header.organization in text
    assert shown.header.use_case in text
    assert "assessed June 5, 2026" in text
    assert str(shown.leader.opening) in text


def test_the_gates_are_native_shapes_with_their_verdicts(deck, shown):
    shapes = [shape for shape in deck.slides[0].shapes if shape.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE]
    lines = [shape.text_frame.text.split("\n") for shape in shapes if not shape.is_placeholder]

    assert lines[0] == ["G0 ✓ passed", "Pilot charter"]
    assert lines[3] == ["next", "G3 ✗ failed", "Enterprise scale", "9 blockers short"]
    assert len(lines) == len(shown.gates)


def test_the_dimensions_are_a_native_chart_with_the_same_numbers(deck, shown):
    rows = [row for row in shown.scorecard if row.depth == 1]
    (chart,) = charts(titled(deck, "Overall readiness"))
    evidenced, claimed = chart.plots[0].series

    assert [name.strip() for name in chart.plots[0].categories] == [str(row.title) for row in rows]
    assert (evidenced.name, claimed.name) == ("Evidenced", "Claimed")
    assert list(evidenced.values) == [row.evidenced.rounded for row in rows]
    assert list(claimed.values) == [row.claimed.rounded for row in rows]


def test_beside_the_scores_stand_the_blockers_that_are_short_by_name(deck, shown):
    rows = [row for row in shown.scorecard if row.depth == 1]
    head, *lines = cells(titled(deck, "Overall readiness"))

    assert head == ["Score of", "Met for G3", "Blockers short for G3"]
    assert lines == [[str(row.title), str(row.met), str(row.blockers_words or "–")] for row in rows]


def test_the_options_are_lines_from_even_odds_to_80_percent_by_cost_and_day(deck, shown):
    (chart,) = charts(deck.slides[2])
    dated = [one for one in shown.options.options if one.at_80]
    ends = [(day_number(one.at_50), day_number(one.at_80)) for one in dated]

    assert [series.name for series in chart.plots[0].series] == [str(one.name) for one in dated]
    assert [tuple(series.values) for series in chart.plots[0].series] == [(one.cost_50, one.cost_80) for one in dated]
    assert [tuple(map(int, _across(series))) for series in chart.plots[0].series] == ends
    assert "As it is has no day and no line." in words(deck.slides[2])


def _across(series):
    return [float(point.text) for point in series._element.findall(f"{{{C}}}xVal//{{{C}}}v")]  # noqa: SLF001


def test_beside_the_chart_each_option_has_verdict_day_cost_and_what_stays_open(deck):
    head, *rows = cells(deck.slides[2])

    assert head == [
        "Option", "Verdict of G3", "Done by (80%)", "Cost of the work (even odds to 80%)", "Stays open up to G3",
    ]  # fmt: skip
    assert rows[1] == [
        "Minimum (advised)", "conditional", "May 21, 2027", "USD 3.1–3.9 million", "6 (no blocker, no danger)",
    ]  # fmt: skip


@pytest.mark.parametrize("story", ["enterprise-scale", "front-office-phone", "sepsis-stalled"])
def test_no_axis_of_days_begins_before_the_assessment(story):
    deck = opened(pipeline.assess(pipeline.load(ROOT / "examples" / story / "answers.yaml")))
    (options,) = charts(titled(deck, "Advice: "))

    assert options.category_axis.minimum_scale >= day_number(date(2026, 6, 5))


def test_what_follows_if_nothing_is_decided_stands_with_the_decisions_where_there_is_room():
    story = pipeline.assess(pipeline.load(ROOT / "examples/front-office-phone/answers.yaml"))
    deck, leader = opened(story), build_view(story, Edition("leadership")).leader

    assert f"If nothing is decided: {leader.if_nothing[0]}" in words(deck.slides[1])
    assert not [title for title in titles(deck) if title.startswith("If nothing")]


def test_what_follows_if_nothing_is_decided_is_else_a_table_with_days(deck, shown):
    head, *rows = cells(titled(deck, "If nothing is decided: "))

    assert head == ["When", "What follows"]
    assert [row[0] for row in rows] == ["August 15, 2026", "August 19, 2026", "–"]
    assert [row[1] for row in rows] == list(map(str, shown.leader.if_nothing[1:]))


def test_a_few_gaps_stand_below_the_gates():
    deck = opened(pipeline.assess(pipeline.load(ROOT / "examples/front-office-phone/answers.yaml")))
    slide = titled(deck, "2 of 3 gates")

    assert "3 gaps stand between here and G2 Production go-live, none of them a blocker" in words(slide)
    assert [row[0] for row in tables(slide)] == [
        "Gate", "G0 Pilot charter", "G1 Pilot verdict", "G2 Production go-live", "Code", "TAL-06", "TAL-07", "WFI-09",
    ]  # fmt: skip


def test_a_bar_has_as_many_decimals_as_its_score_in_the_report():
    story = pipeline.assess(pipeline.load(ROOT / "tests/cases/adversarial/everything-at-the-top.yaml"))
    (chart,) = charts(titled(opened(story), "Overall readiness"))
    evidenced = next(chart.element.iter(f"{{{C}}}ser"))

    assert [form.text for form in evidenced.iter(f"{{{C}}}formatCode")] == ["0.00"]


def test_what_changed_is_a_chart_of_the_scores_before_and_now(tmp_path):
    answers, before = ROOT / "examples/sepsis-stalled/answers.yaml", tmp_path / "before.yaml"
    before.write_text(re.sub(r"level: 1\b", "level: 0", answers.read_text("utf-8"), count=8), "utf-8")
    now = pipeline.assess(pipeline.load(answers), since=before)
    changes = build_view(now, Edition("leadership")).changes
    slide = titled(opened(now), "Since June 5, 2026: ")
    (chart,) = charts(slide)
    assert changes is not None

    assert [name.strip() for name in chart.plots[0].categories] == [str(one.title) for one in changes.scores]
    assert [list(series.values) for series in chart.plots[0].series] == [
        [one.before.rounded for one in changes.scores if one.before],
        [one.now.rounded for one in changes.scores if one.now],
    ]
    assert str(changes.summary) in said(slide)


def test_what_changed_begins_with_capitals_and_is_told_once(tmp_path):
    answers, before = ROOT / "examples/front-office-phone/answers.yaml", tmp_path / "before.yaml"
    before.write_text(re.sub(r"level: 1\b", "level: 0", answers.read_text("utf-8"), count=8), "utf-8")
    slide = titled(opened(pipeline.assess(pipeline.load(answers), since=before)), "Since June 5, 2026, ")
    lines = words(slide).split("\n")

    assert lines[0] == "Since June 5, 2026, 4 scores rose, and none fell"
    assert [line for line in lines if "total of the case" in line.casefold()] == [
        "• Total of the case: USD 53,060 instead of USD 55,760"
    ]


def test_what_is_asked_has_the_choice_first_and_then_each_decision_with_day_and_owner(deck, shown):
    head, choice, *asked = cells(deck.slides[1])
    first = shown.leader.decisions[0]

    assert head == ["No.", "Decision", "Decide by", "Owner", "Cost, low to high"]
    assert choice == ["–", str(shown.options.brief_advice), "June 5, 2026", "–", "USD 3.1–3.9 million"]
    assert asked[0] == ["1", str(first.sentence), cell_text(first.decide_by), str(first.owner), str(first.cost)]
    assert str(first.why) in said(deck.slides[1])


def test_few_decisions_stand_with_their_reasons():
    slide = opened(pipeline.assess(pipeline.load(ROOT / "tests/cases/adversarial/everything-unknown.yaml"))).slides[1]
    head, row = cells(slide)

    assert (head[-1], row[-1][:4]) == ("Why", "Too ")


def test_the_rows_of_a_table_without_room_are_in_the_appendix(full, shown):
    deck, slide, appendix = full, titled(full, "19 gaps"), titled(full, "Gaps 10 to ")
    number = list(deck.slides).index(appendix) + 1

    assert [row[0] for row in cells(slide)[1:]] == [gap.question.code for gap in shown.gaps[:9]]
    assert f"and 10 more, in the appendix (from slide {number})" in words(slide)
    more = [slide for slide in deck.slides if slide.shapes.title.text.startswith("Gaps ")]
    assert [row[0] for slide in more for row in cells(slide)[1:]] == [gap.question.code for gap in shown.gaps[9:]]
    assert all(gap.question.title in said(slide) for gap in shown.gaps)


def test_a_table_that_goes_on_where_the_deck_has_no_slide_counts_its_rows(deck):
    assert "and 10 more, in the report" in words(titled(deck, "19 gaps"))


def links(slide):
    """The words of a slide that lead to another slide, with the title of that slide."""
    for run in slide.element.iter(qn("a:r")):
        for link in run.iter(qn("a:hlinkClick")):
            yield run.find(qn("a:t")).text, slide.part.related_part(link.get(qn("r:id"))).slide.shapes.title.text


def test_an_appendix_of_many_tables_begins_with_a_list_of_them_that_leads_there(full):
    contents = titled(full, "Appendix")
    rows = [row for row in tables(contents) if row[0] != "Table"]
    first = [full.slides[int(slides.split("–")[0]) - 1] for _, _, slides in rows]

    assert list(links(contents)) == [(row[0], slide.shapes.title.text) for row, slide in zip(rows, first, strict=True)]
    assert rows[0] == ["Steps", "16", "13–14"]


def test_a_table_of_the_appendix_takes_no_more_slides_than_its_rows_need():
    story = pipeline.assess(pipeline.load(ROOT / "tests/cases/adversarial/contradictory.yaml"))
    (page,) = [slide for slide in opened(story).slides if slide.shapes.title.text.startswith("Findings ")]

    assert len(cells(page)[1:]) == 7


def test_an_appendix_of_few_tables_has_no_list(deck):
    assert not [title for title in titles(deck) if title.startswith("Appendix")]
    assert "not presented" in said(titled(deck, "Steps 1 to 8 of 16"))


def test_words_on_rows_elsewhere_count_those_that_are_there_and_lead_there(deck, shown):
    line = f"and {len(shown.gaps) - 9} more, in the report"
    steps = titled(deck, "16 initiatives")

    assert list(links(steps)) == [
        ("In the appendix: 16 rows, from slide 11", "Steps 1 to 8 of 16, for G3: done by February 12, 2027 (80%)")
    ]
    assert line in words(titled(deck, "19 gaps"))


def test_the_full_deck_has_every_question_in_the_appendix(full, assessment):
    shown = build_view(assessment, Edition("full"))
    asked = [answer.question.code for dimension in shown.dimensions for answer in dimension.answers]
    found = [row[0] for slide in full.slides for row in tables(slide) if len(row) == 6 and row[0] in asked]

    assert found == asked


def test_every_gate_has_its_verdict_as_a_glyph_and_a_word(full, shown):
    deck = full
    rows = cells(titled(deck, "1 of 5 gates"))[1:]

    assert rows[0] == ["G0 Pilot charter", "✓ passed", "30 of 30", "Everything that this gate needs is in place."]
    assert [row[3] for row in rows[:5]] == [str(gate.because) for gate in shown.gates]
    assert [row[0].partition(" at ")[2] for row in rows[5:]] == [
        "Dunmore Valley hospital",
        "Westmark hospital",
        "Caldmere General, Orrin Falls, Pell Street and Tamsin Bay",
    ]


def test_a_site_that_fails_stands_before_those_that_pass(shown):
    verdicts = [str(row.cells[1]) for row in gate_rows(shown)[len(shown.gates) :]]

    assert shown.sites[0].gate.verdict.kind != "failed"
    assert [verdict[0] for verdict in (verdicts[0], verdicts[-1])] == ["✗", "✓"]


def test_every_step_is_in_the_timeline_and_in_the_appendix(deck, shown):
    steps = [step for phase in shown.roadmap.phases for step in phase.steps]
    (timeline,) = charts(titled(deck, "16 initiatives"))
    of_steps = [slide for slide in deck.slides if slide.shapes.title.text.startswith("Step")]
    rows = [row for slide in of_steps for row in cells(slide)[1:]]

    assert [name.split()[0] for name in timeline.plots[0].categories] == [step.initiative.code for step in steps]
    assert [row[0].split()[0] for row in rows] == ["Enterprise", *(step.initiative.code for step in steps)]
    dates = [cell_text(day) for day in (steps[0].start_50, steps[0].finish_50, steps[0].finish_80)]
    assert rows[1][2:6] == [*dates, steps[0].effort]
    assert [len(cells(slide)) for slide in of_steps] == [10, 9]


def test_names_beside_bars_are_whole_or_their_beginning_where_they_are_too_long(deck, shown):
    steps = [step.initiative for phase in shown.roadmap.phases for step in phase.steps]
    (timeline,) = charts(titled(deck, "16 initiatives"))
    names, whole = [name.strip() for name in timeline.plots[0].categories], [f"{one.code} {one.title}" for one in steps]
    cut = {name: one for name, one in zip(names, whole, strict=True) if name != one}

    assert 0 < len(cut) < 4
    assert all(name.endswith("…") and one.startswith(name[:-1]) and len(name) > 50 for name, one in cut.items())


def test_the_timeline_lasts_as_long_as_the_steps(deck):
    start, even, sure = charts(titled(deck, "16 initiatives"))[0].plots[0].series

    assert (start.values[0], even.values[0], sure.values[0]) == (46178, 15 * 7, 2 * 7)


def test_the_decisions_have_owner_cost_dates_and_why(full, shown):
    first = cells(titled(full, "Decisions 1 to 4 of 13 and why"))[1]
    asked = shown.leader.decisions[0]

    assert first[:4] == ["1", str(asked.sentence), str(asked.why), str(asked.owner)]
    assert first[4] == f"{asked.cost}, {asked.effort}"
    assert first[5] == f"{cell_text(asked.finish)} (80%); even odds {cell_text(asked.finish_50)}"


@pytest.fixture(scope="module")
def small_deck(assessment):
    """Slides of 5 by 4 inches."""
    template = Presentation()
    template.slide_width, template.slide_height = Inches(5), Inches(4)
    for layout in template.slide_layouts:
        for place in layout.placeholders:
            place.left, place.top, place.width, place.height = Inches(0.2), Inches(0.1), Inches(4.6), Inches(0.8)
    out = BytesIO()
    template.save(out)
    return opened(assessment, edition=Edition(slides=SlideTemplate(TemplateCopy(out.getvalue()).content)))


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Decide by", lambda view: len(view.leader.decisions + view.leader.later_decisions) + 1),
        ("19 gaps", lambda view: len(view.gaps)),
        ("1 of 5 gates", lambda view: len(gate_rows(view))),
    ],
)
def test_rows_without_room_on_a_small_slide_are_counted(small_deck, shown, title, number):
    slide = titled(small_deck, title)
    left_out = number(shown) - (len(cells(slide)) - 1)

    assert left_out > 0
    assert f"and {left_out} more, in the " in words(slide)


def on_template(assessment, top, height):
    """A deck on slides whose title has a top and a height in inches."""
    template = Presentation()
    title = template.slide_masters[0].placeholders[0]
    title.left, title.top, title.width, title.height = Inches(0.5), Inches(top), Inches(9), Inches(height)
    out = BytesIO()
    template.save(out)
    return opened(assessment, edition=Edition(slides=SlideTemplate(TemplateCopy(out.getvalue()).content)))


@pytest.mark.parametrize(("top", "height"), [(6.2, 0.9), (1.5, 4.0)])
def test_a_title_at_the_foot_or_as_large_as_the_slide_is_apart_from_the_content(assessment, top, height):
    for slide in on_template(assessment, top, height).slides:
        title = slide.shapes.title
        others = [shape for shape in slide.shapes if not shape.is_placeholder]

        assert all(shape.top >= title.top + title.height or shape.top + shape.height <= title.top for shape in others)


def test_links_have_the_color_of_the_words_around_them(deck):
    link = next(titled(deck, "16 initiatives").element.iter(qn("a:hlinkClick")))

    assert [
        one.get("val") for one in link.iter("{http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor}hlinkClr")
    ] == ["tx"]


def test_a_long_appendix_counts_what_is_in_the_report(small_deck, shown):
    of_steps = [slide for slide in small_deck.slides if slide.shapes.title.text.startswith("Step")]
    rows = [row for slide in of_steps for row in cells(slide)[1:] if row[0].startswith("I-")]
    steps = [step for phase in shown.roadmap.phases for step in phase.steps]

    assert len(rows) < len(steps)
    assert f"and {len(steps) - len(rows)} more, in the report" in words(of_steps[-1])
    told = [line for slide in small_deck.slides for line in words(slide).split("\n") if "In the appendix" in line]
    slide = list(small_deck.slides).index(of_steps[0]) + 1
    left = len(steps) - len(rows)
    assert f"In the appendix: {len(rows)} rows, from slide {slide}; {left} more, in the report" in told


def test_a_message_without_room_in_the_title_is_on_the_slide_or_in_the_notes(small_deck, shown):
    slide = titled(small_deck, "Roadmap")

    assert str(shown.roadmap.summary) in words(slide) + said(slide)


def test_phases_without_a_bar_in_the_timeline_are_counted(shown):
    phase = next(phase for phase in shown.roadmap.phases if len(phase.steps) > 1)
    deck = Deck("x", "2026-06-05")
    roadmap.add_roadmap(deck, shown._replace(roadmap=shown.roadmap._replace(phases=(phase,) * 18)))
    slide = Presentation(BytesIO(deck.content())).slides[0]

    assert len(charts(slide)[0].plots[0].categories) == 16
    assert " 2 more phases have no bar." in words(slide)


def test_steps_without_a_bar_in_the_timeline_are_counted(shown):
    phase = max(shown.roadmap.phases, key=lambda phase: len(phase.steps))
    many = phase._replace(steps=phase.steps * 2)
    deck = Deck("x", "2026-06-05")
    roadmap.add_roadmap(deck, shown._replace(roadmap=shown.roadmap._replace(phases=(many,))))
    slide = Presentation(BytesIO(deck.content())).slides[0]

    assert len(charts(slide)[0].plots[0].categories) == 16
    assert f" {len(many.steps) - 16} more steps have no bar." in words(slide)


def test_the_steps_that_decide_the_end_have_a_bar_and_the_axis_goes_on_to_the_gate(shown):
    phase = max(shown.roadmap.phases, key=lambda phase: len(phase.steps))
    last = phase.steps[-1]._replace(slack=0, order=99, finish_80=phase.steps[-1].finish_80 + timedelta(days=400))
    many = phase._replace(steps=(*(step._replace(slack=1) for step in phase.steps * 2), last))
    gate_day = last.finish_80 + timedelta(days=300)
    deck = Deck("x", "2026-06-05")
    whole = shown.roadmap._replace(phases=(many._replace(gate_80=gate_day),))
    roadmap.add_roadmap(deck, shown._replace(roadmap=whole))
    (timeline,) = charts(Presentation(BytesIO(deck.content())).slides[0])

    assert list(timeline.plots[0].categories)[-1].split()[0] == last.initiative.code
    assert timeline.value_axis.maximum_scale >= day_number(gate_day)


def test_all_words_are_marked_as_english(deck):
    for slide in deck.slides:
        for run in slide.element.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}rPr"):
            assert run.get("lang") == "en-US"


def test_it_says_what_and_when_but_not_by_whom(deck):
    about = deck.core_properties

    assert about.title == "Caldmere Health: Inpatient deterioration alerts"
    assert (about.author, about.last_modified_by) == ("", "")
    assert about.created.isoformat().startswith("2026-06-05T00:00:00")


@pytest.mark.parametrize("answers", ANSWERS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_is_outside_its_slide_and_every_slide_has_a_title(answers):
    deck = opened(pipeline.assess(pipeline.load(answers)))

    assert outside(deck) == []
    assert all(slide.shapes.title.text for slide in deck.slides)


@pytest.mark.parametrize("answers", ANSWERS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_words_in_tables_can_be_read_from_a_chair(answers):
    deck = opened(pipeline.assess(pipeline.load(answers)))
    sizes = {
        run.font.size.pt
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_table
        for cell in shape.table.iter_cells()
        for run in cell.text_frame.paragraphs[0].runs
    }

    assert sizes <= {12, 14, 16, 18}


def test_hostile_words_are_only_words(hostile):
    deck = opened(hostile)

    assert "</title><script>alert('organization')</script>" in words(deck.slides[0])
    assert "None of 5 gates is passed" in words(titled(deck, "None of 5 gates"))


@pytest.fixture(scope="module")
def others(tmp_path_factory):
    """Return generated answers to the questions of a pack."""

    def of(pack):
        path = tmp_path_factory.mktemp(pack) / "answers.yaml"
        path.write_text(
            "assessment: {organization: Elm Hill Health, use_case: A case, date: 2026-06-05, "
            f"questionnaire: {pack}@{load_pack(pack).questionnaire.version}, "
            f"rubric: {pack}@{load_pack(pack).rubric.version}}}\nanswers: {{}}\n"
        )
        return pipeline.assess(pipeline.load(path))

    return of


@pytest.mark.parametrize("pack", pack_names())
def test_the_slides_of_every_pack_fit(pack, others):
    deck = opened(others(pack))

    assert outside(deck) == []
    assert len(deck.slides) >= 2


def test_a_board_without_gates_gets_the_scores(others):
    assert any(title.startswith("No score yet") or "stands at" in title
               for title in titles(opened(others("samm"), edition=Edition("board"))))  # fmt: skip


def test_a_radar_is_for_those_who_see_every_answer_and_for_scores_on_one_scale(others, assessment):
    def has_radar(assessed, audience):
        shown = titles(opened(assessed, edition=Edition(audience)))
        return any(title.startswith("The shape of the scores. Weakest: ") for title in shown)

    assert not has_radar(others("samm"), "full")
    assert not has_radar(assessment, "leadership")
    assert has_radar(assessment, "full")


def test_without_answers_there_are_still_slides(empty):
    slide = titled(opened(empty), "No score yet: 0 of ")

    assert charts(slide) == []
    assert cells(slide)[0] == ["Dimension", "Answered"]


def test_the_bytes_are_the_same_in_every_process_and_time_zone(assessment, tmp_path):
    made = tmp_path / "report.pptx"
    answers = ROOT / "examples/enterprise-scale/answers.yaml"
    command = [sys.executable, "-m", "readiness", "report", answers, "--format", "pptx", "-o", made]
    environment = os.environ | {"TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7"}
    subprocess.run(command, env=environment, check=True, capture_output=True)

    assert made.read_bytes() == pipeline.report(assessment, "pptx")


def test_the_workbook_behind_a_chart_is_of_the_day_of_the_assessment(assessment):
    with ZipFile(BytesIO(pipeline.report(assessment, "pptx"))) as package:
        names = [name for name in package.namelist() if name.endswith(".xlsx")]
        for name in names:
            with ZipFile(BytesIO(package.read(name))) as workbook:
                assert b">2026-06-05T00:00:00Z<" in workbook.read("docProps/core.xml")

    assert len(names) == 4


def test_without_python_pptx_it_says_what_to_install(partial, monkeypatch):
    for name in [name for name in sys.modules if name.startswith(("pptx", "readiness.slides"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pptx", None)

    with pytest.raises(MissingCapabilityError) as raised:
        pipeline.report(partial, "pptx")
    assert raised.value.hint == "pip install 'readiness[slides]'"


def test_the_days_of_the_options_begin_at_the_assessment_and_go_on_in_round_steps(deck, shown):
    (chart,) = charts(deck.slides[2])
    axis = chart.category_axis

    assert axis.minimum_scale == day_number(shown.header.judged_on)
    assert axis.major_unit / 7 in {1, 2, 3, 4, 6, 8, 13, 20, 26, 39, 52}


def test_a_slide_of_the_appendix_says_which_rows_it_has_and_what_they_say(full):
    shown = titles(full)[12:]

    assert shown[:2] == [
        "Steps 1 to 8 of 16, for G3: done by February 12, 2027 (80%)",
        "Steps 9 to 16 of 16, for G3: done by October 1, 2027 (80%)",
    ]
    assert {
        "Data, 8 to 13 of 13: 1 below the minimum of G3",
        "Decisions 11 to 13 of 13: the first by October 31, 2026",
        "Gaps 15 to 19 of 19: none of them a blocker",
    } <= set(shown)


def test_dangers_without_room_are_counted_apart_from_the_other_lines():
    dangers = tuple(Paragraph(f"Danger {number}: {'a wrong dose ' * 14}") for number in range(14))
    said = [Paragraph("14 dangers remain:"), *dangers, Paragraph("One. " * 90), Paragraph("Two. " * 90)]
    deck = Deck("A report", "2026-06-05")
    page = deck.page("What stays open")

    add_body(page.slide, page.box, said, deck.face, lambda left_out: dangers_and_lines(left_out, dangers))
    *shown, more = next(one for one in page.slide.shapes if "remain" in one.text_frame.text).text_frame.text.split("\n")
    left = 14 - sum(line.startswith("Danger") for line in shown)

    assert 0 < left < 14
    assert more == f"and {left} more dangers and 2 more lines, in the notes"


def test_all_titles_have_one_size(full):
    sizes = {run.font.size for slide in full.slides for run in slide.shapes.title.text_frame.paragraphs[0].runs}

    assert len(sizes) == 1


def test_no_line_of_a_title_ends_within_a_word():
    deck = Deck("A report", "2026-06-05")
    title = deck.page("3 gaps stand between here and G2 Production go-live, none of them a blocker").slide.shapes.title
    deck.content()

    told, size = [Paragraph(title.text, bold=True)], title.text_frame.paragraphs[0].runs[0].font.size.pt
    room = Emu(title.width - title.text_frame.margin_right).pt - 7.2
    assert broken_words(told, room, size, face_named("Calibri")) == 0


def test_the_source_says_that_a_slide_is_of_the_appendix(full):
    marked = ["· Appendix" in words(slide) for slide in full.slides]

    assert marked == [False] * 11 + [True] * (len(marked) - 11)


def test_the_rows_of_a_table_are_as_even_as_there_is_room_for(full):
    (table,) = [shape.table for shape in titled(full, "Gaps 15 to 19").shapes if shape.has_table]
    heights = [row.height for row in list(table.rows)[1:]]

    assert len(set(heights)) == 1


def test_no_line_of_a_cell_ends_within_a_code(full):
    slide = titled(full, "Decisions 5 to 7 of 13 and why")
    (table,) = [shape.table for shape in slide.shapes if shape.has_table]
    room = Emu(table.columns[1].width).pt
    set_in = [
        (Paragraph(cell.text), room - Emu(cell.margin_left + cell.margin_right).pt)
        for row in list(table.rows)[1:]
        for cell in [row.cells[1]]
    ]

    usual = room - Emu(2 * table.cell(1, 1).margin_left).pt
    assert any(broken_codes([told], usual, 12, face_named("Calibri")) for told, _ in set_in)
    assert [told.text for told, wide in set_in if broken_codes([told], wide, 12, face_named("Calibri"))] == []


def test_the_levels_beside_the_answers_are_those_of_the_gate_that_the_title_counts(full):
    slide = titled(full, "Data, 8 to 13 of 13: 1 below the minimum of G3")
    head, *rows = cells(slide)

    assert head[-1] == "Needed for G3"
    assert [row[0] for row in rows if row[-1] > row[-2]] == ["DATA-09"]


def test_no_blocker_is_cut_from_the_gaps_where_one_more_row_has_room(deck):
    rows = cells(titled(deck, "19 gaps stand between here and G3 Enterprise scale, 9 of them blockers"))[1:]

    assert [row[3] for row in rows] == ["blocker"] * 9


def test_the_title_of_the_gaps_says_how_many_of_their_blockers_are_shown(lowest):
    assert "93 gaps stand between here and G4 Optimization review, 43 of them blockers (8 shown)" in titles(lowest)
