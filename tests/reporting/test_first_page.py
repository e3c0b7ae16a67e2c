"""Page 1 on paper: one sheet with the whole verdict, danger and ask; what has no room stands on page 2, named."""

import re
from functools import cache
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from decided_answers import decided_assessment
from readiness import pipeline
from readiness.formats import pdf as pdf_format
from readiness.model.assessment import Assessment
from readiness.page.build_page import build_page
from readiness.page.first_page import first_page, second_page
from readiness.page.page_numbers import page_number_styles
from readiness.page.template_folder import shipped_template
from readiness.pdf.isolated_layout import lay_out
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.report import ReportView
from test_tools_in_use import CASES, _assessed

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.parent.name for path in ROOT.glob("examples/*/answers.yaml"))
ADVERSARIAL = (
    "bidi-marks",
    "chinese-japanese-korean",
    "contradictory",
    "everything-at-the-bottom",
    "everything-at-the-top",
    "everything-claimed",
    "everything-not-applicable",
    "everything-unknown",
    "long-names",
    "many-participants",
    "many-sites",
    "no-answer",
    "one-answer",
    "one-long-word",
    "right-to-left",
)
DECIDED = "decided"
"""The report six weeks after a decision, with what changed since."""
NAMES = (*EXAMPLES, *CASES, *ADVERSARIAL, DECIDED)

LAID_OUT = {
    "enterprise-scale",
    "sepsis-stalled",
    "payer-drafts-denials",
    "contradictory",
    "everything-at-the-bottom",
    DECIDED,
}
"""Reports that are laid out in the suite; the long proofs lay out the others."""


@cache
def assessed(name: str) -> Assessment:
    if name == DECIDED:
        return decided_assessment()
    if name in CASES:
        return _assessed(name)
    folder = ROOT / "examples" / name if name in EXAMPLES else ROOT / "tests/cases/adversarial"
    return pipeline.assess(pipeline.load(folder / ("answers.yaml" if name in EXAMPLES else f"{name}.yaml")))


@cache
def view_of(name: str, audience: str) -> ReportView:
    return build_view(assessed(name), Edition(audience))


def texts(content: bytes) -> list[str]:
    """Return the words of each page, one space apart."""
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(content)).pages]


def first_sheets(view: ReportView) -> list[str]:
    """Return the words of the pages of a report without its sections."""
    page = re.sub(r"<main>.*</main>", "<main></main>", build_page(view, paper=True), flags=re.DOTALL)
    return texts(lay_out(page, page_number_styles() + shipped_template().paper_styles))


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("name", NAMES)
def test_page_one_for_leaders_ends_on_page_one(name: str, prove: bool) -> None:  # noqa: FBT001
    if name not in LAID_OUT and not prove:
        pytest.skip("laid out with --prove")
    view = view_of(name, "leadership")

    first, second, *_ = first_sheets(view)
    page = first_page(view, paper=True)

    assert squeezed(say(page.moved or view.leader.headline)) in squeezed(first)
    assert (say(page.continued) in second) == page.continues


@pytest.mark.parametrize("name", NAMES)
def test_the_edition_of_a_board_has_two_pages(
    name: str,
    prove: bool,  # noqa: FBT001 - a fixture
) -> None:
    if name not in LAID_OUT and not prove:
        pytest.skip("laid out with --prove")

    pages = texts(pdf_format.render(assessed(name), Edition("board")))

    assert len(pages) == 2


@pytest.mark.parametrize("name", [*EXAMPLES, DECIDED])
def test_the_german_edition_of_a_board_has_two_pages(
    name: str,
    prove: bool,  # noqa: FBT001 - a fixture
) -> None:
    if name not in LAID_OUT and not prove:
        pytest.skip("laid out with --prove")

    pages = texts(pipeline.report(assessed(name), "pdf", Edition("board", language="de")))

    assert len(pages) == 2


def test_a_long_decision_moves_lines_on_money_to_page_two() -> None:
    shown = view_of(DECIDED, "board")
    page = build_page(shown, paper=True)
    first, _, second = page.partition("</header>")

    number = first_page(shown, paper=True).money

    assert number < len(shown.leader.money)
    assert all(say(line) in first for line in shown.leader.money[:number])
    assert say(shown.leader.money[number]) in second


def test_page_two_of_a_board_is_named_by_what_it_holds() -> None:
    assert "Gates and roadmap" not in build_page(view_of(DECIDED, "board"), paper=True)
    assert "Gates and roadmap" in build_page(view_of("front-office-phone", "board"), paper=True)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_on_page_one_is_cut(name: str) -> None:
    shown = view_of(name, "leadership")
    own = " ".join((shown.header.organization, shown.header.use_case, shown.header.context or ""))
    page = build_page(shown)
    leader = page[page.index('<header class="leader') : page.index("</header>")]

    assert "…" in own or "…" not in re.sub(r'<p class="running">.*?</p>', "", leader)


@pytest.mark.parametrize("name", NAMES)
def test_verdict_danger_and_ask_stand_on_page_one(name: str) -> None:
    shown = view_of(name, "board")
    page = build_page(shown, paper=True)
    first = page[page.index('<header class="leader') : page.index("</header>")]

    assert first_page(shown, paper=True).lane >= min(2, len(shown.leader.safe_now))
    assert 'class="headline"' in first
    assert ('class="ask' in first) == bool(shown.options and shown.options.is_asked and shown.options.brief)


def test_a_screen_shows_all_of_page_one() -> None:
    shown = build_view(assessed("payer-drafts-denials"))

    page = first_page(shown, paper=False)

    assert page.moved is None
    assert (page.lane, page.details, page.ladder, page.scores) == (len(shown.leader.safe_now), True, True, True)


def test_scores_and_gates_go_to_page_two_before_the_notes_on_cost() -> None:
    page = first_page(build_view(assessed("model-changed-without-notice")), paper=True)

    assert (page.scores, page.ladder, page.money_notes) == (False, False, True)


def test_what_moved_is_named_with_its_number_on_both_pages() -> None:
    shown = build_view(assessed("payer-drafts-denials"), Edition("board"))

    first, second, *_ = first_sheets(shown)

    more = len(shown.leader.safe_now) - first_page(shown, paper=True).lane
    assert f"{more} more steps that make it safe" in first
    assert f"{more} more steps that make it safe" in second


@pytest.mark.parametrize("name", NAMES)
def test_each_decision_stands_on_a_page_or_is_counted(name: str) -> None:
    shown = view_of(name, "board")
    first = first_page(shown, paper=True)
    second = second_page(shown, first)
    left = len(shown.leader.decisions) + len(shown.leader.later_decisions) - first.decisions

    assert second is not None
    assert (first.more_decisions is None) == (left == 0)
    if first.more_decisions:
        assert say(first.more_decisions).startswith(f"{left} more ")
        assert (first.decisions_elsewhere is not None) == (0 < second.decisions < left)
    if first.decisions_elsewhere:
        assert say(first.decisions_elsewhere).startswith(f"{left - second.decisions} more ")


def test_a_board_is_told_of_the_reasons_only_where_they_stand() -> None:
    told = {name: say(first_page(view_of(name, "board"), paper=True).moved or "") for name in NAMES}

    assert "In the edition for leaders: the reason for 1 decision." in told["sepsis-stalled"]
    assert "On page 2: 3 more steps that make it safe, the reasons for 2 decisions" in told["failed-second-site"]


def test_leaders_are_told_of_nothing_in_another_edition() -> None:
    assert not [
        name for name in NAMES if "edition" in say(first_page(view_of(name, "leadership"), paper=True).moved or "")
    ]
