"""A kept decision is told with its conditions, its day then and now, and what is to decide, as worked by hand.

Every file in `tests/cases/decisions` has a story, decisions, and what page 1 says of them.
"""

import re
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness import pipeline
from readiness.planning.baselines import baseline_of
from readiness.statements.language import language_named
from readiness.statements.statement import Statement
from readiness.statements.values import Named
from readiness.statements.voice import speaking
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.leader_summary import leader
from readiness.view.models.report import ReportView
from readiness.view.phrases import Phrases
from running import readiness_here
from small_plan import pack_with_options, small_plan

CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/decisions").glob("*.yaml"))
}
EVERY_CASE = pytest.mark.parametrize("name", CASES)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return pack_with_options(tmp_path)


def view(name: str, folder: Path, packs: Path) -> ReportView:
    case = CASES[name]
    path = small_plan(folder, levels=case.get("levels"), day=case["assessed"], decisions=case["decisions"])
    return build_view(pipeline.assess(path, case.get("target", "G2"), packs=packs))


def on_paper(said: Statement) -> dict[str, Any]:
    """Return a statement as the case files write it: its name with its values."""
    return {said.code.rpartition(".")[2]: {key: _value(value) for key, value in said.about}}


def _value(value: Any) -> Any:
    match value:
        case Statement("decided.condition"):
            return value.parameters["condition"]
        case Statement("decided.gate_date"):
            return value.parameters["gate"]
        case Statement("decided.stop_date"):
            return "stop"
        case Statement(code):
            return code.removeprefix("options.").replace("_", "-")
        case Named():
            return value.id
        case tuple():
            return [_value(one) for one in value]
        case date():
            return value.isoformat()
    return str(value)


@EVERY_CASE
def test_page_one_says_of_a_decision_what_is_on_paper(name: str, tmp_path: Path, packs: Path) -> None:
    told = view(name, tmp_path, packs).leader.decided

    assert [on_paper(line) for line in told] == CASES[name]["expect"]["decided"]


@EVERY_CASE
def test_the_option_on_paper_is_marked_as_chosen(name: str, tmp_path: Path, packs: Path) -> None:
    options = view(name, tmp_path, packs).options
    chosen = [kind for one in options.options if one.is_chosen for kind in one.kinds] if options else []
    expected = CASES[name]["expect"]["chosen"]

    assert [expected] == chosen if expected != "null" else chosen == []


@EVERY_CASE
def test_what_is_to_decide_anew_is_asked_first(name: str, tmp_path: Path, packs: Path) -> None:
    asked = view(name, tmp_path, packs).leader.decisions
    about = [one for one in asked if one.key.startswith("decided:")]

    assert asked[: len(about)] == tuple(about)
    assert [on_paper(one.title) for one in about if isinstance(one.title, Statement)] == CASES[name]["expect"]["asked"]
    assert {one.decide_by.isoformat() for one in about} <= {CASES[name]["assessed"]}


@EVERY_CASE
def test_the_roadmap_is_the_plan_of_the_option_that_counts(name: str, tmp_path: Path, packs: Path) -> None:
    case = CASES[name]
    path = small_plan(tmp_path, levels=case.get("levels"), day=case["assessed"], decisions=case["decisions"])
    plan = pipeline.assess(path, case.get("target", "G2"), packs=packs).roadmap
    shown, costs = plan.option, plan.costs

    assert costs is not None
    assert {
        "option": {"kind": shown.kind, "why": shown.why} if shown else "null",
        "weeks": {step.initiative: "{} to {}".format(*step.dates.likely) for step in plan.steps},
        "opens": {gate.gate: str(gate.at_80) for gate in plan.gate_weeks},
        "cost": str(costs.gates[-1].at_80),
        "left_out": list(shown.left_out) if shown else [],
    } == case["expect"]["plan"]


KEPT = {
    "id": "D-1",
    "date": "2026-01-05",
    "gate": "G2",
    "option": "minimum",
    "by": "Board",
    "expected": "2026-02-23",
    "conditions": [{"id": "C-1", "what": "Budget | <b>", "owner": "CFO", "due": "2026-02-09"}],
}
TOLD = (
    "You chose “Minimum” for G2 Go-live on January 5, 2026 (Board). Its condition is not met yet. "
    "G2's 80% date moved 3 weeks later, to March 16, 2026. Next due: C-1 “Budget | <b>” (CFO, by February 9, 2026)."
)


def kept(folder: Path, **changes: Any) -> Path:
    return small_plan(folder, day="2026-01-26", decisions=[KEPT | changes])


def said(view: ReportView) -> str:
    return " ".join(map(str, view.leader.decided))


def test_where_nothing_is_planned_no_day_is_told(tmp_path: Path, packs: Path) -> None:
    told = leader(Phrases(pipeline.judge(pipeline.load(kept(tmp_path), packs)))).decided

    assert [line.code.rpartition(".")[2] for line in told] == ["chose", "none_met", "next_due"]


def test_in_one_plan_with_other_use_cases_no_day_is_told(tmp_path: Path, packs: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    paths = [kept(tmp_path), small_plan(other, day="2026-01-26")]
    paths[1].write_text(paths[1].read_text("utf-8").replace('"Small plan"', '"Other plan"'), "utf-8")
    view = build_view(pipeline.assess_together(paths, "G2", packs=packs)[0])

    assert "You chose “Minimum”" in said(view)
    assert "80% date" not in said(view)


def test_a_part_of_the_report_on_one_dimension_leaves_decisions_out(tmp_path: Path, packs: Path) -> None:
    view = build_view(pipeline.assess(kept(tmp_path), "G2", packs=packs), Edition(dimension="work"))

    assert (view.leader.decided, [one for one in view.leader.decisions if one.key.startswith("decided")]) == ((), [])


def test_the_conditions_of_a_gate_that_is_reached_are_told_until_they_are_met(tmp_path: Path, packs: Path) -> None:
    levels = {"work.a": "1", "work.b": "1"}
    path = small_plan(tmp_path, levels=levels, day="2026-01-26", decisions=[KEPT | {"gate": "G1"}])
    view = build_view(pipeline.assess(path, packs=packs))

    assert said(view).endswith("G1 is reached. Next due: C-1 “Budget | <b>” (CFO, by February 9, 2026).")


WHOSE = (
    "The plan of the option chosen on January 5, 2026: “Minimum”. "
    "Minimum: on the day the gate opens, 1 shortfall still needs an owner and a date (a remedy) that nobody has agreed "
    "on yet: W-4 Fourth. "
    "1 more step of all the work is left out: I-4 Make the fourth thing."
)


@pytest.mark.parametrize("form", ["markdown", "terminal", "html"])
def test_the_roadmap_opens_with_the_option_whose_plan_it_is(form: str, tmp_path: Path, packs: Path) -> None:
    text = pipeline.report(pipeline.assess(kept(tmp_path), "G2", packs=packs), form, Edition("full")).decode()

    assert WHOSE in " ".join(unescape(re.sub(r"<[^>]*>", "", text)).split())


def test_the_options_are_the_same_whatever_was_decided(tmp_path: Path, packs: Path) -> None:
    undecided = Phrases(pipeline.assess(small_plan(tmp_path, day="2026-01-26"), "G2", packs=packs)).options
    for kind in ("as-it-is", "minimum", "faster", "stop"):
        decided = pipeline.assess(kept(tmp_path, option=kind), "G2", packs=packs)

        assert decided.roadmap.option
        assert (decided.roadmap.option.kind, Phrases(decided).options) == (kind, undecided)


def test_all_that_follows_the_roadmap_is_of_the_option(tmp_path: Path, packs: Path) -> None:
    path = kept(tmp_path)
    minimum = pipeline.assess(path, "G2", packs=packs)
    files = {
        form: re.sub(
            "\r?\n ", "", readiness_here("roadmap", path, "--target", "G2", "--pack", packs, "--format", form).stdout
        )
        for form in ("csv", "jira", "ics", "json")
    }

    assert not [form for form, text in files.items() if "Put the third thing into use" not in text]
    assert [form for form, text in files.items() if "Make the fourth thing" in text] == ["ics", "json"]
    assert files["ics"].count("Make the fourth thing") == files["ics"].count("X-WR-CALDESC") == 1
    assert {entry.key for entry in build_view(minimum).calendar if "fourth" in entry.key} == set()
    assert [*baseline_of(minimum.roadmap, minimum.answers, minimum.pack.rubric).initiatives] == [
        "first",
        "second",
        "third",
    ]


def test_another_option_can_be_asked_for(tmp_path: Path, packs: Path) -> None:
    asked = ("roadmap", kept(tmp_path), "--target", "G2", "--pack", packs, "--option")
    everything, unknown = (readiness_here(*asked, name) for name in ("recommended", "most"))

    assert "The plan of “All the work”, as asked for." in everything.stdout
    assert "Make the fourth thing" in everything.stdout
    assert (unknown.returncode, "there is no option called 'most'" in unknown.stderr) == (2, True)


def test_an_option_that_the_plan_does_not_offer_cannot_be_asked_for(tmp_path: Path, packs: Path) -> None:
    path = small_plan(tmp_path, levels={"work.b": "1", "work.d": "1"}, day="2026-01-26")
    gone = readiness_here("roadmap", path, "--target", "G2", "--pack", packs, "--option", "faster")

    assert (gone.returncode, "the plan to G2 has no option “All the work, faster”" in gone.stderr) == (2, True)


@pytest.mark.parametrize("form", ["markdown", "terminal", "html"])
def test_a_report_opens_with_what_was_decided(form: str, tmp_path: Path, packs: Path) -> None:
    assessment = pipeline.assess(kept(tmp_path), "G2", packs=packs)
    text = pipeline.report(assessment, form).decode().partition('id="leader"')[-1 if form == "html" else 0]
    plain = " ".join(unescape(re.sub(r"</?[bp]>|<span class=\"(?:id|one)\">|</span>|\\(?=[|<>])", "", text)).split())

    assert TOLD.replace("<b>", "") in plain.replace("<b>", "")
    assert plain.index("You chose") < plain.index(str(build_view(assessment).leader.headline)[:20])


def test_a_report_without_names_tells_the_choice_and_no_words(tmp_path: Path, packs: Path) -> None:
    edition = Edition("full", redacted=True)
    text = pipeline.report(pipeline.assess(kept(tmp_path), "G2", packs=packs), "markdown", edition).decode()

    assert "You chose “Minimum” for G2 Go-live on January 5, 2026 (withheld)." in text
    assert "C-1 “withheld” (withheld, by February 9, 2026)" in text
    assert "Budget" not in text


def test_a_decision_is_told_in_german(tmp_path: Path, packs: Path) -> None:
    with speaking(language_named("de")):
        text = pipeline.report(pipeline.assess(kept(tmp_path), "G2", packs=packs), "terminal").decode()

    told = " ".join(text.split())
    assert "Am 5. Januar 2026 wurde für G2 Go-live „Minimum“ gewählt (Board)." in told
    assert "Der 80-%-Termin von G2 hat sich um 3 Wochen auf den 16. März 2026 verschoben." in told
