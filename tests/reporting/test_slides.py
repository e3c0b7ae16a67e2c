"""The report as slides: native tables and charts that say what the view says, and that fit."""

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.util import Inches

from overflowing import outside
from readiness import pipeline
from readiness.errors import MissingCapabilityError
from readiness.loading.read_pack import load_pack, pack_names
from readiness.slide_template.slide_template import SlideTemplate
from readiness.slide_template.template_copy import TemplateCopy
from readiness.slides.deck import Deck
from readiness.slides.pages import roadmap
from readiness.view.build import build_view
from readiness.view.cells import cell_text
from readiness.view.edition import Edition

ROOT = Path(__file__).parents[2]
ANSWERS = [*sorted((ROOT / "examples").glob("*/answers.yaml")), *sorted((ROOT / "tests/reporting").glob("*.yaml"))]


def opened(assessment, **options):
    return Presentation(BytesIO(pipeline.report(assessment, "pptx", **options)))


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


def titles(deck):
    return [slide.shapes.title.text for slide in deck.slides]


def test_the_titles_are_messages_with_the_verdict_and_the_decision_first(deck, shown):
    assert titles(deck)[:12] == [
        str(shown.leader.headline),
        str(shown.options.brief_advice),
        "The options in detail",
        *[title for title in titles(deck) if title.startswith("Return: ")],
        "If nothing is decided",
        *[
            title
            for title in titles(deck)
            if re.fullmatch(r"\d+ dates are ahead. \d are overdue, or the plan .*", title)
        ],
        f"Overall readiness is evidenced at 2.3 of 4. {shown.weakest}",
        "19 gaps stand between here and G3 Enterprise scale, 9 of them blockers",
        "1 of 5 gates is passed, 2 conditional; next is G3 Enterprise scale",
        str(shown.roadmap.summary.parameters["first"]),
        "The events that happened",
        "Reasons for the decisions",
    ]
    assert all(title.startswith("Appendix: ") for title in titles(deck)[12:])


def test_a_board_gets_the_verdict_the_decision_the_days_and_the_gates(assessment):
    board = opened(assessment, edition=Edition("board"))

    verdict, options, case, nothing, days, gates = titles(board)
    begun = (
        verdict.split(":")[0],
        options.split(":")[0],
        nothing,
        days.split(" ", 1)[1].split(".")[0],
        gates[:5],
    )

    assert case.startswith("Return: USD")
    assert begun == ("Continue", "Advice", "If nothing is decided", "dates are ahead", "1 of ")
    assert re.search(r"and \d+ more, in the report", words(board.slides[4]))


@pytest.mark.parametrize("part", ["team", "safety", "finance"])
def test_a_part_for_one_reader_has_only_its_slides(part, assessment):
    shown = titles(opened(assessment, edition=Edition(part=part)))
    has_days, has_gaps = (
        any("dates are ahead" in title for title in shown),
        any("gaps stand" in title for title in shown),
    )

    assert shown[0].startswith("Continue")
    assert not any("gates" in title for title in shown)
    assert (has_days, has_gaps) == (True, part != "finance")


def test_the_summary_says_who_what_and_when(deck, shown):
    text = words(deck.slides[0])

    assert shown.header.organization in text
    assert shown.header.use_case in text
    assert "assessed June 5, 2026" in text
    assert str(shown.leader.opening) in text


def test_the_summary_holds_the_scores_of_the_dimensions(deck, shown):
    head, *rows = cells(deck.slides[0])

    assert head[:3] == ["Score of", "Claimed", "Evidenced"]
    assert [row[:3] for row in rows] == [
        [str(row.title), row.claimed.shown, row.evidenced.shown] for row in shown.scorecard if row.depth <= 1
    ]


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


def test_the_options_stand_side_by_side_with_the_advised_one_marked(deck, shown):
    head, *rows = cells(deck.slides[1])

    assert head == [
        "Option",
        "As it is",
        "Minimum (advised)",
        "All the work",
        "All the work, faster",
        "Stop or withdraw",
    ]
    assert [row[0] for row in rows] == [
        "Verdict of G3", "Done by (80%)", "Done by (even odds)", "Cost of the work (even odds to 80%)",
        "Person-weeks", "Stays open up to G3", "Last day to decide",
    ]  # fmt: skip
    assert [row[2] for row in rows][:3] == ["conditional", "May 21, 2027", "April 23, 2027"]
    assert [row[3] for row in rows][:3] == ["passed", "October 1, 2027", "August 20, 2027"]


def test_the_decisions_are_sentences_below_the_options(deck, shown):
    asked = [f"{number}. {one.sentence}" for number, one in enumerate(shown.leader.decisions, 1)]

    below = [str(shown.leader.decisions_title), *asked, str(shown.leader.decisions_more)]
    assert "\n".join(below) in words(deck.slides[1])


def test_a_table_has_at_most_eight_rows_and_the_others_are_in_the_appendix(deck, shown):
    slide, appendix = titled(deck, "19 gaps"), titled(deck, "Appendix: Largest gaps")
    number = list(deck.slides).index(appendix) + 1

    assert [row[0] for row in cells(slide)[1:]] == [gap.question.code for gap in shown.gaps[:8]]
    assert f"and 11 more, in the appendix (from slide {number})" in words(slide)
    assert [row[0] for row in cells(appendix)[1:]] == [gap.question.code for gap in shown.gaps[8:]]
    assert all(gap.question.title in said(slide) for gap in shown.gaps)


def test_every_gate_has_its_verdict_as_a_glyph_and_a_word(deck, shown):
    rows = cells(titled(deck, "1 of 5 gates"))[1:]

    assert rows[0] == ["G0 Pilot charter", "✓ passed", "30 of 30", "Everything that this gate needs is in place."]
    reasons = [*(str(gate.because) for gate in shown.gates), *(str(site.gate.because) for site in shown.sites)]
    assert [row[3] for row in rows] == reasons[:8]
    assert [row[3] for row in cells(titled(deck, "Appendix: Gates"))[1:]] == reasons[8:]


def test_every_step_is_in_the_timeline_and_in_the_appendix(deck, shown):
    steps = [step for phase in shown.roadmap.phases for step in phase.steps]
    (timeline,) = charts(titled(deck, "16 initiatives"))
    of_steps = [slide for slide in deck.slides if slide.shapes.title.text.startswith("Appendix: Steps")]
    rows = [row for slide in of_steps for row in cells(slide)[1:]]

    assert [name.split()[0] for name in timeline.plots[0].categories] == [step.initiative.code for step in steps[:14]]
    assert [row[0].split()[0] for row in rows] == ["Enterprise", *(step.initiative.code for step in steps)]
    dates = [cell_text(day) for day in (steps[0].start_50, steps[0].finish_50, steps[0].finish_80)]
    assert rows[1][2:6] == [*dates, steps[0].effort]
    assert [len(cells(slide)) for slide in of_steps] == [10, 9]


def test_names_beside_bars_are_whole_or_their_beginning_where_they_are_too_long(deck, shown):
    steps = [step.initiative for phase in shown.roadmap.phases for step in phase.steps][:14]
    (timeline,) = charts(titled(deck, "16 initiatives"))
    names, whole = [name.strip() for name in timeline.plots[0].categories], [f"{one.code} {one.title}" for one in steps]
    cut = [name for name in names if name.endswith("…")]

    assert [one for one in whole if one in names] == [one for one in whole if len(one) <= 85]
    assert cut == ["I-32 Train everyone who uses the to…"]


def test_the_timeline_lasts_as_long_as_the_steps(deck):
    start, even, sure = charts(titled(deck, "16 initiatives"))[0].plots[0].series

    assert (start.values[0], even.values[0], sure.values[0]) == (46178, 15 * 7, 2 * 7)


def test_the_decisions_have_owner_cost_dates_and_why(deck, shown):
    first = cells(titled(deck, "Reasons for the decisions"))[1]
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
        ("Reasons", lambda view: len(view.leader.decisions + view.leader.later_decisions)),
        ("19 gaps", lambda view: len(view.gaps)),
        ("1 of 5 gates", lambda view: len(view.gates) + len(view.sites)),
        ("In daily use", lambda view: sum(row.depth <= 1 for row in view.scorecard)),
    ],
)
def test_rows_without_room_on_a_small_slide_are_counted(small_deck, shown, title, number):
    slide = titled(small_deck, title)
    left_out = number(shown) - (len(cells(slide)) - 1)

    assert left_out > 0
    assert f"and {left_out} more, in the appendix (from slide " in words(slide)


def test_a_long_appendix_counts_what_is_in_the_report(small_deck, shown):
    of_steps = [slide for slide in small_deck.slides if slide.shapes.title.text.startswith("Appendix: Steps")]
    rows = [row for slide in of_steps for row in cells(slide)[1:] if row[0].startswith("I-")]
    steps = [step for phase in shown.roadmap.phases for step in phase.steps]

    assert (len(of_steps), len(rows) < len(steps)) == (8, True)
    assert f"and {len(steps) - len(rows)} more, in the report" in words(of_steps[-1])


def test_a_message_without_room_in_the_title_is_on_the_slide_or_in_the_notes(small_deck, shown):
    slide = titled(small_deck, "Roadmap")

    assert str(shown.roadmap.summary) in words(slide) + said(slide)


def test_no_two_slides_have_the_same_title(deck, small_deck):
    for every in (deck, small_deck):
        assert len(set(titles(every))) == len(titles(every))


def test_phases_without_a_bar_in_the_timeline_are_counted(shown):
    phase = next(phase for phase in shown.roadmap.phases if len(phase.steps) > 1)
    deck = Deck("x", "2026-06-05")
    roadmap.add_roadmap(deck, shown._replace(roadmap=shown.roadmap._replace(phases=(phase,) * 16)))
    slide = Presentation(BytesIO(deck.content())).slides[0]

    assert len(charts(slide)[0].plots[0].categories) == 14
    assert " And 2 more phases, in the appendix." in words(slide)


def test_steps_without_a_bar_in_the_timeline_are_counted(shown):
    phase = max(shown.roadmap.phases, key=lambda phase: len(phase.steps))
    many = phase._replace(steps=phase.steps * 2)
    deck = Deck("x", "2026-06-05")
    roadmap.add_roadmap(deck, shown._replace(roadmap=shown.roadmap._replace(phases=(many,))))
    slide = Presentation(BytesIO(deck.content())).slides[0]

    assert len(charts(slide)[0].plots[0].categories) == 14
    assert f" And {len(many.steps) - 14} more steps, in the appendix." in words(slide)


def test_every_table_has_a_head_row_for_screen_readers(deck):
    assert all(shape.table.first_row for slide in deck.slides for shape in slide.shapes if shape.has_table)


@pytest.mark.parametrize("name", ["deck", "small_deck"])
def test_shapes_are_read_in_the_order_in_which_they_are_seen(name, request):
    for slide in request.getfixturevalue(name).slides:
        shapes = [shape for shape in slide.shapes if not (shape.is_placeholder and shape != slide.shapes.title)]
        places = [(shape.top, shape.left) for shape in shapes]

        assert shapes[0] == slide.shapes.title
        assert places[1:] == sorted(places[1:])


def test_charts_and_tables_have_alternative_text(deck):
    frames = [shape for slide in deck.slides for shape in slide.shapes if shape.has_chart or shape.has_table]

    assert len(frames) >= len(deck.slides) - 2
    assert all(frame.element.nvGraphicFramePr.cNvPr.get("descr") for frame in frames)


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

    assert sizes <= {12, 14, 16}


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


def test_a_radar_is_for_those_who_see_every_answer_and_for_one_scale(others):
    def charts_of(pack, audience):
        deck = opened(others(pack), edition=Edition(audience))
        return max(len(charts(slide)) for slide in deck.slides)

    assert charts_of("nist-800-171-dod", "full") == 1
    assert charts_of("samm", "leadership") == 1
    assert charts_of("samm", "full") == 2


def test_without_answers_there_are_still_slides(empty):
    assert any(title.startswith("No score yet: 0 of ") for title in titles(opened(empty)))


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland"])
def test_the_bytes_are_the_same_in_every_process(zone, assessment, tmp_path):
    made = tmp_path / "report.pptx"
    answers = ROOT / "examples/enterprise-scale/answers.yaml"
    command = [sys.executable, "-m", "readiness", "report", answers, "--format", "pptx", "-o", made]
    environment = os.environ | {"TZ": zone, "PYTHONHASHSEED": "7"}
    subprocess.run(command, env=environment, check=True, capture_output=True)

    assert made.read_bytes() == pipeline.report(assessment, "pptx")


def test_the_workbook_behind_a_chart_is_of_the_day_of_the_assessment(assessment):
    with ZipFile(BytesIO(pipeline.report(assessment, "pptx"))) as package:
        names = [name for name in package.namelist() if name.endswith(".xlsx")]
        for name in names:
            with ZipFile(BytesIO(package.read(name))) as workbook:
                assert b">2026-06-05T00:00:00Z<" in workbook.read("docProps/core.xml")

    assert len(names) == 2


def test_without_python_pptx_it_says_what_to_install(partial, monkeypatch):
    for name in [name for name in sys.modules if name.startswith(("pptx", "readiness.slides"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pptx", None)

    with pytest.raises(MissingCapabilityError) as raised:
        pipeline.report(partial, "pptx")
    assert raised.value.hint == "pip install 'readiness[slides]'"
