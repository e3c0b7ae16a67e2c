"""A part of a report holds what its reader may see, and nothing else: in every format."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pypdf
import pytest
import yaml

from live_tool import PACKS, event, shown
from live_tool import answers as in_use
from readiness import pipeline
from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.answer import Answer
from readiness.model.assessment import Assessment
from readiness.redaction.redact_sites import only_site
from readiness.statements import verification as statements
from readiness.statements.language import language_named
from readiness.verification.verify import verify
from readiness.view.build import build_view
from readiness.view.edition import Edition, edition_of
from readiness.view.models.report import ReportView
from readiness.view.phrases import Phrases
from readiness.view.reader_part import question_of, safe_questions
from readiness.view.reader_parts import ALWAYS, PARTS, PLAN, VERDICT
from readiness.view.sections import report_sections
from running import STORIES

TEXTS = ("html", "markdown", "terminal", "json", "csv")
MONEY = re.compile(r"USD|\bCost to\b|\bCost of the plan\b|\bcost\b(?= band)|<th[^>]*>Cost|[|] Cost|own staff")
NOTE, NAME = "Zebra crossing note", "Quentin Zebra"


@cache
def story(name: str) -> Assessment:
    """Return an example with a note, a voter and a context that occur nowhere else."""
    loaded = pipeline.load(STORIES / name / "answers.yaml")
    answers = loaded.answers
    first = next(id_ for id_, answer in answers.answers.items() if answer.level is not None)
    noted = answers.answers[first].model_copy(update={"note": NOTE, "votes": {NAME: answers.answers[first].level}})
    header = answers.assessment.model_copy(update={"context": NOTE})
    changed = answers.model_copy(update={"answers": answers.answers | {first: noted}, "assessment": header})
    return pipeline.assess(replace(loaded, answers=changed))


def with_sites(**more: object) -> Assessment:
    """Return a tool in use at two sites, where something happened at one of them."""
    sites = [
        {"id": "elm", "title": "Elmwood", "status": "live", "answers": {"people.local-check": shown()}},
        {"id": "oak", "title": "Oakridge", "status": "live", "answers": {"people.local-check": shown(1)}},
    ]
    happened = event(sites=["oak"], summary="At Oakridge, and seen at Elmwood.")
    given = {"sites": sites, "events": [happened], "assessment": {"profile": {"sites": "2"}}} | more
    return pipeline.assess(pipeline.load(in_use(**given), PACKS))


def editions_of(assessment: Assessment) -> Iterator[Edition]:
    for part in PARTS:
        if part != "site":
            yield Edition("full", part=part)
    yield from (Edition("full", part="site", site=site.id) for site in assessment.answers.sites)


@cache
def text_of_story(name: str, form: str, edition: Edition) -> str:
    """Return the text of a part of the report on an example, which several tests read."""
    return text_of(story(name), form, edition)


def text_of(assessment: Assessment, form: str, edition: Edition) -> str:
    content = pipeline.report(assessment, form, edition).decode()
    return re.sub(r"<style>.*?</style>|<script>.*?</script>", "", content, flags=re.DOTALL)


def view_of(assessment: Assessment, edition: Edition) -> ReportView:
    return build_view(pipeline.redact(assessment, edition), edition)


@pytest.mark.parametrize("name", ["sepsis-stalled", "enterprise-scale"])
def test_a_part_has_the_fields_and_sections_that_are_declared(name: str) -> None:
    for edition in editions_of(story(name)):
        view, part = view_of(story(name), edition), PARTS[edition.part or ""]
        filled = {field for field, value in view._asdict().items() if value}
        of_leader = {field for field, value in view.leader._asdict().items() if value}
        empty = {"people", "if_nothing"} - part.roadmap
        of_plan = {field for field, value in view.roadmap._asdict().items() if value} - empty

        assert filled <= part.fields | ALWAYS, edition.part
        assert of_leader <= part.leader | VERDICT, edition.part
        assert of_plan <= part.roadmap | PLAN, edition.part
        assert {section.id for section in report_sections(view)} <= part.sections, edition.part
        assert {entry.kind for entry in view.calendar} <= part.calendar, edition.part
        assert not any(view.roadmap.people) or "people" in part.roadmap
        assert not any(view.roadmap.if_nothing) or "if_nothing" in part.roadmap


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("name", ["sepsis-stalled", "enterprise-scale"])
def test_no_part_holds_a_note_a_voter_or_the_context(name: str, form: str) -> None:
    assert NOTE in text_of_story(name, "json", Edition("full"))
    for edition in editions_of(story(name)):
        found = text_of_story(name, form, edition)

        assert NOTE not in found, edition.part
        assert NAME not in found, edition.part
        assert "Krippendorff" not in found, edition.part


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
@pytest.mark.parametrize("name", ["sepsis-stalled", "enterprise-scale"])
def test_only_finance_reads_of_money(name: str, form: str) -> None:
    for edition in editions_of(story(name)):
        found = MONEY.findall(text_of_story(name, form, edition))

        assert bool(found) is (edition.part == "finance"), edition.part


@pytest.mark.parametrize("part", ["team", "site", "safety"])
def test_no_cost_is_in_the_data_of_a_part_without_money(part: str) -> None:
    assessment = story("enterprise-scale")
    site = assessment.answers.sites[0].id if part == "site" else None
    data = json.loads(pipeline.report(assessment, "json", Edition("full", part=part, site=site)))
    steps = [step for phase in data["roadmap"]["phases"] for step in phase["steps"]] + data["roadmap"]["safe_now"]

    assert data["options"] is data["roadmap"]["costs"] is data["leader"]["money"] is None
    assert [step for step in steps if step["cost"] or step["cost_band"] or step["cost_range"]] == []


@pytest.mark.parametrize("form", TEXTS)
def test_the_part_of_a_site_names_no_other_site(form: str) -> None:
    assessments = {"elm": with_sites(), "oak": with_sites()}
    others = {"elm": ("Oakridge", "oak"), "oak": ("Elmwood", "elm")}
    for id_, assessment in assessments.items():
        found = text_of(assessment, form, Edition("full", part="site", site=id_))

        assert not [name for name in others[id_] if re.search(rf"\b{name}\b", found)], id_
    own = {"elm": "Elmwood", "oak": "Oakridge"}
    if form != "csv":
        assert all(own[id_] in text_of(one, form, Edition(part="site", site=id_)) for id_, one in assessments.items())


def test_a_site_has_its_own_outcome_and_events() -> None:
    elm, oak = (view_of(with_sites(), Edition("full", part="site", site=id_)) for id_ in ("elm", "oak"))

    assert (len(elm.events), len(oak.events)) == (0, 1)
    assert elm.live
    assert oak.live
    assert elm.live.outcome != oak.live.outcome
    assert str(elm.leader.headline).startswith("Elmwood: ")


def test_the_answers_inside_a_part_of_a_site_name_no_other_one() -> None:
    redacted = pipeline.redact(with_sites(), Edition(part="site", site="elm")).answers

    assert [site.title for site in redacted.sites] == ["Elmwood", "Site 2"]
    assert redacted.events[0].sites == ("other-site-2",)
    assert redacted.events[0].summary is None


def test_the_part_on_safety_is_about_the_minimums_of_safe_use() -> None:
    assessment = story("sepsis-stalled")
    view, safe = view_of(assessment, Edition("full", part="safety")), safe_questions(Phrases(assessment))

    assert view.gaps
    assert view.roadmap.safe_now
    assert {gap.question.id for gap in view.gaps} <= safe
    assert {question_of(one) for one in view.calendar if one.kind in {"remedy", "acceptance", "evidence"}} <= safe


def test_a_redacted_part_of_a_site_keeps_its_number() -> None:
    found = text_of(with_sites(), "markdown", Edition(part="site", site="oak", redacted=True))

    assert "Site 2" in found
    assert "Oakridge" not in found


