"""The PDF of an assessment with options, a calendar and a kept decision is verified with all of them."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from pypdf import PdfWriter

import forgeries
from forgeries import Pdf, forged
from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.pdf.attachments import attachments
from readiness.statements import pdf_differences
from readiness.verification import verify as module
from readiness.verification.layout_comparison import LayoutComparison
from readiness.verification.read_pdf import ReportPdf
from readiness.verification.verify import verify
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT

Files = dict[str, bytes]
EARLIER = ROOT / "examples/sepsis-stalled/answers.yaml"
ANSWERS, SCORES = "answers.yaml", "readiness.json"
FASTER, SOONER = "October 2, 2026", "October 1, 2026"
"""The 80% day of an option on page 1 of the example, and another day."""
CONDITIONS = [
    {"id": "C-1", "what": "Finance confirms the budget.", "owner": "CFO", "due": "2026-07-10", "done": "2026-07-09"},
    {"id": "C-2", "what": "Super users are trained.", "owner": "CNO", "due": "2026-08-14", "if_late": "stop"},
]
DECISION: dict[str, Any] = {
    "id": "D-1",
    "date": "2026-06-05",
    "gate": "G1",
    "option": "minimum",
    "by": "Steering committee",
}
DECISION |= {"expected": "2026-10-23", "review": "2026-09-30", "conditions": CONDITIONS}


@pytest.fixture(scope="module")
def decided() -> Assessment:
    """An assessment six weeks after a decision, beside the earlier one."""
    document = yaml.safe_load(EARLIER.read_text("utf-8")) | {"decisions": [DECISION]}
    document["assessment"]["date"] = "2026-07-17"
    return pipeline.compare_with(pipeline.assess(document), pipeline.assess(EARLIER), "the earlier answers")


@pytest.mark.usefixtures("shared_layouts")
@pytest.mark.parametrize("edition", [Edition("leadership"), Edition("board", part="safety", redacted=True)], ids=str)
def test_the_report_is_consistent(edition: Edition, decided: Assessment) -> None:
    assert verify(pipeline.report(decided, "pdf", edition), "report.pdf").consistent


def carried(assessment: Assessment, edition: Edition) -> Files:
    seen = pipeline.redact(assessment, edition)
    return {file.name: file.content for file in attachments(seen, edition, build_view(seen, edition))}


@pytest.fixture(scope="module")
def inside(decided: Assessment) -> Files:
    """The files in the report."""
    return carried(decided, Edition("leadership"))


@pytest.fixture
def told(inside: Files, monkeypatch: pytest.MonkeyPatch) -> Callable[[Files], list[str]]:
    """Return a function that verifies the report with other files, without its pages, and returns what differs."""
    monkeypatch.setattr(pipeline, "report", lambda *_: b"")
    monkeypatch.setattr(module, "compare_layout", lambda *_: LayoutComparison())

    def verify_files(files: Files) -> list[str]:
        monkeypatch.setattr(module, "read_pdf", lambda content, _: ReportPdf(content, 2, inside | files))
        return [str(one) for one in verify(b"", "report.pdf").differences]

    return verify_files


def scores(inside: Files) -> Any:
    return json.loads(inside[SCORES])["scores"]


def test_it_states_options_decision_and_calendar(inside: Files) -> None:
    stated = scores(inside)

    assert "November 13, 2026" in [one["at_80"] for one in stated["options"]["options"]]
    assert "1 of 2 conditions is met." in stated["leader"]["decided"]
    assert any("Super users are trained" in one["title"] for one in stated["calendar"])


def test_a_board_which_sees_no_calendar_gets_none(decided: Assessment) -> None:
    assert "calendar" not in scores(carried(decided, Edition("board")))


def test_it_is_consistent_with_its_own_files(inside: Files, told: Callable[[Files], list[str]]) -> None:
    assert told(inside) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        (b"option: minimum", b"option: faster", "scores.calendar"),
        (b"done: 2026-07-09", b"done: 2026-07-11", "scores.leader.decided"),
        (b"due: 2026-08-14", b"due: 2026-08-21", "scores.calendar"),
        (b"review: 2026-09-30", b"review: 2026-10-30", "scores.calendar"),
    ],
)
def test_another_decision_in_the_answers_is_found(
    old: bytes, new: bytes, place: str, inside: Files, told: Callable[[Files], list[str]]
) -> None:
    changed = inside[ANSWERS].replace(old, new, 1)
    assert changed != inside[ANSWERS]

    assert any(place in one for one in told({ANSWERS: changed}))


@pytest.mark.parametrize("part", ["options", "calendar"])
def test_another_date_in_what_is_stated_is_found(part: str, inside: Files, told: Callable[[Files], list[str]]) -> None:
    stated = json.loads(inside[SCORES])
    stated["scores"][part] = json.loads(json.dumps(stated["scores"][part]).replace("2026", "2027"))

    assert all(one.startswith(("scores." + part, "and ")) for one in told({SCORES: json.dumps(stated).encode()}))


def test_another_day_of_an_option_on_page_1_is_found(board: Pdf) -> None:
    found = verify(forged(board, forgeries.reworded(FASTER, SOONER)), "report.pdf")

    assert pdf_differences.words(pages=(1,), number=1) in found.differences


def test_another_day_of_an_option_is_found_also_in_another_layout(board: Pdf) -> None:
    def change(writer: PdfWriter) -> None:
        forgeries.reworded(FASTER, SOONER)(writer)
        forgeries.laid_out_elsewhere(writer)

    (told,) = verify(forged(board, change), "report.pdf").differences

    assert str(pdf_differences.words(pages=(1,), number=1)) in str(told)
