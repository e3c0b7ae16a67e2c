"""The PDF of one of several use cases carries the answers of all, and is verified by these alone."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
import yaml

from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.model.assessment import Assessment
from readiness.pdf.attachments import attachments
from readiness.statements import joint_plan, report_faults, unknown_names, verification
from readiness.verification import verify as module
from readiness.verification.layout_comparison import LayoutComparison
from readiness.verification.read_pdf import ReportPdf
from readiness.verification.verify import Verification, verify
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT

PACKS = ROOT / "tests/cases/packs/tiny"
OWN, FIRST, LAST, SCORES = "answers.yaml", "plan-1-answers.yaml", "plan-3-answers.yaml", "readiness.json"
BOARD = Edition("board")
Files = dict[str, bytes]


def use_case(title: str, **changes: Any) -> dict[str, Any]:
    header: dict[str, Any] = {"organization": "Elm Hill Health", "use_case": title, "date": "2026-06-05"}
    header |= {"questionnaire": "tiny@1.2.0", "rubric": "tiny@1.1.0", "profile": {"size": "small", "sites": 1}}
    return {"assessment": header | changes, "answers": {"care.records": {"level": 1}, "team.owner": {"level": 0}}}


def together(*every: Mapping[str, Any]) -> tuple[Assessment, ...]:
    return pipeline.assess_together([yaml.safe_dump(one, sort_keys=False) for one in every], packs=PACKS)


@pytest.fixture(scope="module")
def middle() -> Assessment:
    """The second of three use cases."""
    alerts, drafts, beds = use_case("Alerts", date="2026-05-29"), use_case("Drafts"), use_case("Beds")
    alerts |= {"progress": {"charter": {"status": "in-progress", "owner": "Ann Reed", "note": "Signed by two."}}}
    beds["answers"]["care.records"] = {"level": 1, "note": "Ben Holt tried it."}
    return together(alerts, drafts, beds)[1]


def carried(assessment: Assessment, edition: Edition = BOARD) -> Files:
    seen = pipeline.redact(assessment, edition)
    return {file.name: file.content for file in attachments(seen, edition, build_view(seen, edition))}


@pytest.fixture(scope="module")
def inside(middle: Assessment) -> Files:
    """The files in the report."""
    return carried(middle)


@pytest.fixture
def verified(monkeypatch: pytest.MonkeyPatch) -> Callable[[Files], Verification]:
    """Return a function that verifies a report with these files, without its pages."""
    monkeypatch.setattr(pipeline, "report", lambda assessment, _, edition: carried(assessment, edition))
    monkeypatch.setattr(module, "compare_layout", lambda *_: LayoutComparison())

    def verify_files(files: Files) -> Verification:
        monkeypatch.setattr(module, "read_pdf", lambda content, _: ReportPdf(content, 2, files))
        return verify(b"", "report.pdf", PACKS)

    return verify_files


def faults(verified: Callable[[Files], Verification], files: Files) -> list[tuple[str, Any]]:
    with pytest.raises(InvalidFilesError) as told:
        verified(files)
    return [(one.path, one.message) for one in told.value.problems]


def stated(inside: Files, change: Callable[[dict[str, Any]], object]) -> Files:
    data = json.loads(inside[SCORES])
    change(data["plan"])
    return inside | {SCORES: json.dumps(data).encode()}


def parts(plan: dict[str, Any]) -> list[dict[str, str]]:
    found: list[dict[str, str]] = plan["use_cases"]
    return found


@pytest.mark.parametrize("edition", [BOARD, Edition("full", redacted=True)], ids=str)
def test_the_report_is_made_again_from_the_answers_inside(middle: Assessment, edition: Edition) -> None:
    found = verify(pipeline.report(middle, "pdf", edition), "report.pdf", PACKS)

    assert found.differences == ()
    assert found.compared == (verification.scores_and_plan(number=3), verification.every_byte())


def test_the_report_carries_the_answers_of_all_in_order_with_their_roles(inside: Files) -> None:
    plan = json.loads(inside[SCORES])["plan"]

    assert list(inside) == [OWN, FIRST, LAST, SCORES]
    assert [(one["file"], one["role"], one["use_case"]) for one in plan["use_cases"]] == [
        (FIRST, "after", "Alerts"),
        (OWN, "own", "Drafts"),
        (LAST, "with", "Beds"),
    ]


def test_the_answers_inside_are_those_of_their_files(inside: Files) -> None:
    own, first = (yaml.safe_load(inside[name]) for name in (OWN, FIRST))

    assert "progress" not in own
    assert str(first["assessment"]["date"]) == "2026-05-29"


def test_a_report_of_its_own_states_no_plan() -> None:
    alone = pipeline.assess(use_case("Drafts"), packs=PACKS)

    assert "plan" not in json.loads(carried(alone)[SCORES])


def test_the_target_of_all_is_stated(verified: Callable[[Files], Verification]) -> None:
    texts = [yaml.safe_dump(use_case(title)) for title in ("Drafts", "Beds")]
    files = carried(pipeline.assess_together(texts, "G2", packs=PACKS)[0])

    assert json.loads(files[SCORES])["plan"]["target"] == "G2"
    assert verified(files).consistent


def test_a_redacted_report_carries_redacted_answers_of_all(middle: Assessment) -> None:
    assert b"Ann Reed" in carried(middle, Edition("full"))[FIRST]
    assert b"Ben Holt" in carried(middle, Edition("full"))[LAST]
    redacted = b"".join(carried(middle, Edition("full", redacted=True)).values())
    assert b"Ann Reed" not in redacted
    assert b"Ben Holt" not in redacted


def test_a_changed_file_is_named_also_where_it_changes_no_value(
    inside: Files, verified: Callable[[Files], Verification]
) -> None:
    changed = inside[LAST].replace(b"date: 2026-06-05", b"date: 2026-06-04", 1)
    assert changed != inside[LAST]
    told = verified(inside | {LAST: changed}).differences

    assert told == (verification.another_file(name=LAST),)


def test_changed_answers_of_another_use_case_change_the_plan(
    inside: Files, verified: Callable[[Files], Verification]
) -> None:
    changed = inside[FIRST].replace(b"status: in-progress", b"status: done")
    assert changed != inside[FIRST]
    first, *others = verified(inside | {FIRST: changed}).differences

    assert first == verification.another_file(name=FIRST)
    assert {one.code for one in others} <= {"verification.other_value", "verification.more"}
    assert any(str(one).startswith("scores.") for one in others)


def test_exchanged_files_are_named(inside: Files, verified: Callable[[Files], Verification]) -> None:
    told = verified(inside | {FIRST: inside[LAST], LAST: inside[FIRST]}).differences

    assert told[:2] == (
        verification.exchanged_file(name=FIRST, other=LAST),
        verification.exchanged_file(name=LAST, other=FIRST),
    )


def test_one_file_in_two_places_is_refused_by_name(inside: Files, verified: Callable[[Files], Verification]) -> None:
    assert faults(verified, inside | {LAST: inside[FIRST]}) == [
        ("report.pdf", joint_plan.same_use_case(use_case="Alerts")),
        (f"report.pdf: {LAST}", verification.exchanged_file(name=LAST, other=FIRST)),
    ]


def test_a_file_of_another_organization_is_refused_by_name(
    inside: Files, verified: Callable[[Files], Verification]
) -> None:
    other = inside[LAST].replace(b"Elm Hill Health", b"Oak Valley Health")
    said = joint_plan.another_organization(use_case="Beds", organization="Oak Valley Health", first="Elm Hill Health")

    assert faults(verified, inside | {LAST: other}) == [
        ("report.pdf", said),
        (f"report.pdf: {LAST}", verification.another_file(name=LAST)),
    ]


def test_every_missing_file_is_named(inside: Files, verified: Callable[[Files], Verification]) -> None:
    files = {name: content for name, content in inside.items() if name not in {FIRST, LAST}}

    assert faults(verified, files) == [
        ("report.pdf", report_faults.no_plan_file(name=FIRST)),
        ("report.pdf", report_faults.no_plan_file(name=LAST)),
    ]


def test_a_file_too_many_is_named(inside: Files, verified: Callable[[Files], Verification]) -> None:
    more = {"plan-4-answers.yaml": inside[LAST]}

    assert faults(verified, inside | more) == [
        ("report.pdf", report_faults.plan_file_unnamed(name="plan-4-answers.yaml"))
    ]


def test_answers_of_others_without_a_plan_are_named(inside: Files, verified: Callable[[Files], Verification]) -> None:
    data = json.loads(inside[SCORES])
    del data["plan"]

    assert faults(verified, inside | {SCORES: json.dumps(data).encode()}) == [
        ("report.pdf", report_faults.plan_file_unnamed(name=name)) for name in (FIRST, LAST)
    ]


def test_problems_of_every_damaged_file_are_told_by_their_place(
    inside: Files, verified: Callable[[Files], Verification]
) -> None:
    damaged = {name: inside[name] + b"level: [\n" for name in (FIRST, LAST)}

    assert {path for path, _ in faults(verified, inside | damaged)} == {f"report.pdf: {FIRST}", f"report.pdf: {LAST}"}


def test_answers_of_another_use_case_lead_to_no_file_either(
    inside: Files, verified: Callable[[Files], Verification]
) -> None:
    leading = inside[LAST].replace(b"assessment:\n", b"assessment:\n  organization_answers: secret.yaml\n", 1)

    assert faults(verified, inside | {LAST: leading}) == [(f"report.pdf: {LAST}", report_faults.organization_answers())]


@pytest.mark.parametrize(
    "change",
    [
        lambda plan: plan.update(target=3),
        lambda plan: plan.update(use_cases={}),
        lambda plan: plan.update(use_cases=[]),
        lambda plan: parts(plan).reverse(),
        lambda plan: parts(plan)[0].update(role="with"),
        lambda plan: parts(plan)[0].update(role="other"),
        lambda plan: parts(plan)[0].update(file=LAST),
        lambda plan: parts(plan)[0].pop("file_sha256"),
        lambda plan: parts(plan).append(parts(plan)[1]),
    ],
)
def test_a_plan_of_another_form_is_refused(
    inside: Files, verified: Callable[[Files], Verification], change: Callable[[dict[str, Any]], object]
) -> None:
    said = report_faults.wrong_key(name=SCORES, key="plan")

    assert faults(verified, stated(inside, change)) == [("report.pdf", said)]


def test_an_unknown_target_is_refused(inside: Files, verified: Callable[[Files], Verification]) -> None:
    files = stated(inside, lambda plan: plan.update(target="G9"))

    assert faults(verified, files) == [("report.pdf", unknown_names.no_target(name="G9"))]


def test_another_use_case_than_its_file_has_is_a_difference(
    inside: Files, verified: Callable[[Files], Verification]
) -> None:
    told = verified(stated(inside, lambda plan: parts(plan)[2].update(use_case="Transfers"))).differences

    assert told == (
        verification.other_value(place="plan.use_cases[2].use_case", stated='"Transfers"', expected='"Beds"'),
    )


def test_the_plan_and_the_earlier_assessment_stand_side_by_side(verified: Callable[[Files], Verification]) -> None:
    now = together(use_case("Drafts"), use_case("Beds"))[0]
    earlier = pipeline.assess(use_case("Drafts", date="2026-01-09"), packs=PACKS)
    files = carried(pipeline.compare_with(now, replace(earlier, answers_sha256="0" * 64), "earlier.yaml"))

    assert list(files) == [OWN, "plan-2-answers.yaml", "previous-answers.yaml", SCORES]
    assert verified(files).consistent
