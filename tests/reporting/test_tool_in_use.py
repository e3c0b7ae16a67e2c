"""Every format shows what makes a tool in use safe first, then what follows without a decision, blockers, decisions."""

import csv
import json
import re
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import jsonschema
import pypdf
import pytest
from pptx import Presentation

from lane_in_use import LANE, RISK, assessed, entry, hazards, in_days, with_lane
from live_tool import event, shown
from readiness import pipeline
from readiness.formats import pdf as pdf_format
from readiness.model.assessment import Assessment
from readiness.page.first_page import first_page
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.serialization import json_schema

GOLDEN = Path(__file__).parents[1] / "golden"
FUNCTIONS = [
    {"id": "notes", "title": "Drafts the note", "answers": {"safety.oversight": shown()}},
    {"id": "codes", "title": "Suggests billing codes", "answers": {"safety.oversight": 0}},
]
SEGMENTS = [
    {"id": "clinicians", "answers": {"people.training": shown()}},
    {
        "id": "front-desk",
        "answers": {"people.training": 0},
        "remedies": {"people.training": {"owner": "Ana Diaz", "due": "2026-06-15"}},
    },
]
SITES = [
    {"id": "north", "title": "North campus", "status": "live", "answers": {"people.local-check": 1}},
    {"id": "south", "title": "South campus", "answers": {"people.local-check": 1}},
]
HARM = event(
    severity="harm",
    sites=["north"],
    people=2,
    summary="A wrong dose was given.",
    done=[{"date": "2026-05-20", "by": "Eva Moss", "duty": "review", "what": "Stopped on the ward."}],
)
ACCEPTED = {
    "question": "safety.downtime", "by": "Max Orr", "date": "2026-06-01", "until": "2026-06-20",
    "because": "Paper helps.",
}  # fmt: skip
EVENTFUL: dict[str, Any] = {
    "events": [HARM, event("model-change", "2026-05-28", id="E-2")],
    "functions": FUNCTIONS,
    "segments": SEGMENTS,
    "sites": SITES,
    "acceptances": [ACCEPTED],
    "answers": {"safety.downtime": 0},
}


@pytest.fixture(scope="module")
def eventful() -> Assessment:
    """A tool that harmed a patient at one of two sites, with two functions, a lane and a promise that is not kept."""
    return with_lane(assessed(**EVENTFUL))


def report(assessment: Assessment, form: str, audience: str | None = None, **edition: Any) -> str:
    return pipeline.report(assessment, form, Edition(audience=audience, **edition)).decode()


@pytest.mark.parametrize("form", ["markdown", "terminal", "html"])
def test_page_one_goes_from_what_is_not_safe_to_the_decisions(eventful: Assessment, form: str) -> None:
    text = report(eventful, form)
    text = text[text.index("</style>") if form == "html" else 0 :]
    order = [
        "Suspend: ",
        "blockers up to G2 are not met",
        "How sure the verdict is",
        "Make safe now",
        "beside the choice",
        "If nothing is decided",
    ]

    places = [text.index(words) for words in order]

    assert places == sorted(places)


@pytest.mark.parametrize(("form", "suffix"), [("markdown", "md"), ("terminal", "txt")])
def test_the_report_on_a_tool_in_use_is_as_approved(
    eventful: Assessment, form: str, suffix: str, update_golden: object
) -> None:
    golden, text = GOLDEN / f"tool-in-use.{suffix}", report(eventful, form)
    text = text[: text.index("Made by")]
    if update_golden:
        golden.write_text(text, "utf-8")

    assert golden.read_text("utf-8") == text


@pytest.mark.parametrize("form", ["markdown", "terminal", "html"])
def test_an_entry_of_the_lane_tells_when_who_and_why(eventful: Assessment, form: str) -> None:
    text = " ".join(re.sub(r"<[^>]*>", "", report(eventful, form)).split())

    assert "today, done by June 8, 2026" in text
    assert "Owner of the tool" in text
    assert RISK in text


@pytest.mark.parametrize("audience", ["board", "leadership"])
def test_page_one_of_a_tool_in_use_is_one_sheet(audience: str) -> None:
    long = [entry(n, "work", initiative="hazards", questions=(hazards(),), until=in_days(n)) for n in range(2, 9)]
    sheet = with_lane(assessed(**EVENTFUL), (LANE[0], *long))
    view = build_view(sheet, Edition(audience=audience))

    pages = pypdf.PdfReader(BytesIO(pdf_format.render(sheet, Edition(audience=audience)))).pages

    first = " ".join(pages[0].extract_text().split())
    assert str(first_page(view, paper=True).moved) in first
    assert str(view.leader.decisions[0].sentence) in first


def test_slides_show_the_decisions_and_the_lane_before_the_scores(eventful: Assessment) -> None:
    deck = Presentation(BytesIO(pipeline.report(eventful, "pptx")))
    titles = [slide.shapes.title.text for slide in deck.slides]

    assert titles[1].startswith("Decide by ")
    assert titles[2:4] == [
        "Start today: 2 steps that make it safe, after 1 action that comes first",
        "Advice: All the work (same as Minimum). It opens G1 and leaves nothing open up to it.",
    ]
    assert titles[4].startswith("Why the outcome is Suspend: 4 findings")


def test_the_lane_and_sites_are_the_first_rows_of_the_table(eventful: Assessment) -> None:
    rows = list(csv.DictReader(StringIO(pipeline.report(eventful, "csv").decode("utf-8-sig"))))

    assert [row["Phase"] for row in rows[:4]] == ["Make safe now"] * 3 + ["GS at South campus"]
    assert [row["Last day"] for row in rows[:4]] == ["", "2026-06-08", "2026-06-14", ""]


def test_decisions_begin_with_the_action_then_the_lane(eventful: Assessment) -> None:
    first, second, *_ = build_view(eventful).leader.decisions

    assert (str(first.title), first.finish) == ("Stop using the tool today.", in_days(0))
    assert (str(second.title), second.finish) == ("Start today: 2 steps that make it safe", in_days(9))


def test_json_has_the_verdict_events_lane_and_outlook_by_its_schema(eventful: Assessment) -> None:
    data = json.loads(report(eventful, "json"))

    jsonschema.Draft202012Validator(json_schema()).validate(data)
    assert data["live"]["outcome"]["id"] == "suspend"
    assert [each["id"] for each in data["events"]] == ["E-1", "E-2"]
    assert [each["kind"] for each in data["roadmap"]["safe_now"]] == ["action", "work", "duty"]
    assert data["roadmap"]["promises"][0]["words"]["code"] == "promise_lines.promise_of_remedy"
    assert data["roadmap"]["if_nothing"]["lapses"][0]["outcome"] == "Suspend"


def test_a_step_tells_the_promise_that_it_breaks() -> None:
    late = with_lane(assessed(**EVENTFUL | {"segments": SEGMENTS[1:]}))
    steps = [step for phase in build_view(late).roadmap.phases for step in phase.steps]
    reasons = [reason for gate in build_view(late).gates for reason in gate.reasons if reason.promise]

    after = "The work is done by July 15, 2026 with a chance of 80%; the chance of keeping that day is 25%."
    promise = (
        "Ana Diaz promised PEO-1 by June 15, 2026; its work is done by July 15, 2026 with a chance of 80%. "
        "The chance of keeping that day is 25%."
    )
    assert [str(reason.promise) for reason in reasons] == [after]
    assert all(promise in map(str, step.remarks) for step in steps if step.initiative.code == "I-4")


def test_a_question_of_functions_or_segments_names_the_one_that_is_short(eventful: Assessment) -> None:
    view = build_view(eventful)

    assert [reason.subject.title for reason in view.gates[0].reasons] == ["Oversight (Suggests billing codes)"]
    answer = next(each for each in view.dimensions[1].answers if each.question.code == "PEO-1")
    assert answer.question.title == "Training (Front desk)"
    assert str(answer.of_parts) == "Evidenced: Clinicians: level 2 and Front desk: level 0."


def test_evidence_from_before_an_event_is_shown_as_such() -> None:
    view = build_view(assessed(events=[event(severity="harm")]))
    answer = next(each for each in view.dimensions[0].answers if each.question.code == "SAF-2")

    assert [(str(piece.state.word), piece.state.kind) for piece in answer.evidence] == [
        ("from before an event", "reopened")
    ]
    assert {str(debt.because) for debt in view.evidence_to_collect} == {
        "its evidence is from before: Harm to a patient"
    }


def test_a_rubric_without_rules_for_a_tool_in_use_shows_nothing_of_it(small_view: Any) -> None:
    assert small_view.live is None
    assert small_view.events == ()


@pytest.mark.parametrize("audience", ["board", "full"])
def test_a_redacted_report_has_no_name_and_no_text_of_the_events(audience: str) -> None:
    said = report(assessed(**EVENTFUL), "json", audience, redacted=True)

    hidden = ("wrong dose", "Eva Moss", "Stopped on", "Max Orr", "Paper helps", "Ana Diaz", "North campus", "South")
    assert [words for words in hidden if words in said] == []
    assert "Site 1" in said


def test_a_board_reads_no_summary_and_by_whom_nothing_was_done() -> None:
    said = report(assessed(**EVENTFUL), "json", "board")

    assert [
        words for words in ("wrong dose", "Eva Moss", "Stopped on", "Max Orr", "Paper helps") if words in said
    ] == []


def test_redaction_changes_no_verdict() -> None:
    plain = assessed(**EVENTFUL)
    hidden = pipeline.redact(plain, Edition(audience="board", redacted=True)).scorecard.live

    assert plain.scorecard.live
    assert hidden
    assert [part.outcome for part in hidden.parts] == [part.outcome for part in plain.scorecard.live.parts]
    assert hidden.outcome == plain.scorecard.live.outcome


def test_one_dimension_shows_only_its_reasons_minimums_and_events(eventful: Assessment) -> None:
    view = build_view(eventful, Edition(dimension="people"))

    assert view.live
    assert view.live.unsafe == ()
    assert [each.id for each in view.events] == ["E-1"]
    assert [each.kind for each in view.roadmap.safe_now] == ["action", "duty"]
    assert all(each.code.startswith("PEO") for reason in view.live.reasons for each in reason.questions)


def test_changes_since_the_last_assessment_begin_with_the_outcome_and_the_events() -> None:
    now = assessed(events=[event(severity="harm")], assessment={"date": "2026-06-06"})
    changes = build_view(pipeline.compare_with(now, assessed(), "earlier")).changes

    assert changes
    assert list(map(str, changes.use)) == [
        "the outcome went from Continue to Suspend",
        "1 new event (E-1)",
        "2 questions reopened (SAF-1 and SAF-2)",
    ]
    assert str(changes.summary).startswith("Since June 5, 2026: the outcome went from Continue to Suspend, 1 new event")


def test_a_closed_event_and_questions_shown_again_are_changes() -> None:
    open_ = assessed(events=[event("model-change")])
    closing = {"date": "2026-06-06", "by": "Safety officer"}
    now = assessed(
        events=[event("model-change", closed=closing)],
        answers={"safety.oversight": shown(day="2026-06-05")},
        assessment={"date": "2026-06-06"},
    )
    changes = build_view(pipeline.compare_with(now, open_, "earlier")).changes

    assert changes
    assert list(map(str, changes.use))[1:] == ["1 event closed (E-1)", "1 question shown again (SAF-1)"]


def test_how_sure_the_outcome_is_stands_in_words_and_numbers() -> None:
    view = build_view(
        assessed(answers={"safety.downtime": {"level": "unknown"}, "safety.hazards": {"level": "unknown"}})
    )

    assert view.live
    assert str(view.live.sure[0].words) == (
        "Unsure: 2 of the 4 answers it needs are beyond doubt; the others: 2 unknown. "
        "Too much is unknown to name a date: answer the open questions first."
    )


def test_no_date_is_told_where_too_much_is_unknown() -> None:
    view = build_view(assessed(answers={"safety.oversight": {"level": "unknown"}}))

    assert str(view.leader.opening) == "Too much is unknown to say when G1 can open: answer 1 open question first."


def test_a_remedy_that_its_work_does_not_keep_is_due_on_the_promised_day_and_says_so() -> None:
    story = Path(__file__).parents[2] / "examples/front-office-phone/answers.yaml"
    leader = build_view(pipeline.assess(pipeline.load(story))).leader
    asked = leader.decisions[1]

    assert asked.decide_by == date(2026, 6, 19)
    assert "It takes until July 31, 2026 (80%), but was promised earlier: TAL-06" in str(asked.sentence)
    assert "After June 19, 2026, G2 no longer holds, and the outcome changes from Continue to: Continue with" in str(
        leader.if_nothing[1]
    )
