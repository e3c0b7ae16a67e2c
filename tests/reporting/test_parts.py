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
    """Yield every part, and of the sites the first and the last: each site takes a plan of its own."""
    for part in PARTS:
        if part != "site":
            yield Edition("full", part=part)
    ends = assessment.answers.sites[:1] + assessment.answers.sites[1:][-1:]
    yield from (Edition("full", part="site", site=site.id) for site in ends)


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

    assert data["options"] is data["roadmap"]["costs"] is None
    assert data["leader"]["money"] == data["leader"]["money_notes"] == []
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


@pytest.mark.parametrize("part", [name for name, part in PARTS.items() if "safe_now" in part.leader])
def test_a_part_with_work_that_makes_a_tool_safe_has_its_heading(part: str) -> None:
    assessment = with_sites()
    site = "oak" if part == "site" else None
    leader = view_of(assessment, Edition(part=part, site=site)).leader

    assert leader.safe_now_title == build_view(assessment).leader.safe_now_title


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


def all_texts(content: bytes, form: str) -> Iterator[str]:
    """Yield every text of a report: of a PDF its pages and the files inside, of slides all parts of the file."""
    if form == "pdf":
        paper = pypdf.PdfReader(BytesIO(content))
        yield from (page.extract_text() for page in paper.pages)
        yield from (text.decode() for files in paper.attachments.values() for text in files)
        yield str(paper.metadata)
    elif form == "pptx":
        with ZipFile(BytesIO(content)) as slides:
            yield from (slides.read(name).decode("utf-8", "replace") for name in slides.namelist())
    else:
        yield content.decode()


NOTE_OF_OTHER, EVIDENCE_OF_OTHER = "Zanzibar note", "Timbuktu report"


@cache
def with_told_sites() -> Assessment:
    """Return an example whose sites have notes, evidence, a remedy and an event that occur nowhere else."""
    loaded = pipeline.load(STORIES / "enterprise-scale/answers.yaml")
    answers = loaded.answers

    def told(answer: Answer) -> Answer:
        shown = tuple(one.model_copy(update={"title": EVIDENCE_OF_OTHER}) for one in answer.evidence)
        return answer.model_copy(update={"note": NOTE_OF_OTHER, "evidence": shown})

    sites = tuple(
        site.model_copy(update={"answers": {id_: told(one) for id_, one in site.answers.items()}})
        for site in answers.sites
    )
    changed = answers.model_copy(update={"sites": sites})
    return pipeline.assess(replace(loaded, answers=changed))


@pytest.mark.parametrize("redacted", [False, True])
@pytest.mark.parametrize("form", [*TEXTS, "pdf", "pptx"])
def test_no_byte_of_the_part_of_a_site_is_about_another(form: str, *, redacted: bool) -> None:
    assessment = with_told_sites()
    own, *others = assessment.answers.sites
    told = {NOTE_OF_OTHER, EVIDENCE_OF_OTHER, "other-site", "site-2"}
    told |= {f"Site {number}" for number in range(2, len(others) + 2)}
    told |= {name for site in others for name in (site.title, f" {site.id}:", f'"{site.id}"', f"@{site.id}")}
    content = pipeline.report(assessment, form, Edition("full", part="site", site=own.id, redacted=redacted))
    text = "\n".join(all_texts(content, form))

    assert others
    assert [name for name in told if name in text] == []


def test_a_day_of_another_site_is_not_in_the_calendar_of_a_site() -> None:
    sites = with_told_sites().answers.sites
    for site in (sites[0], sites[-1]):
        days = view_of(with_told_sites(), Edition("full", part="site", site=site.id)).calendar

        assert {one.site for one in days} <= {site.id, None}


def test_the_answers_inside_the_pdf_of_a_site_are_of_that_site_alone() -> None:
    assessment = with_told_sites()
    own = assessment.answers.sites[-1]
    content = pipeline.report(assessment, "pdf", Edition(part="site", site=own.id))
    (text,) = pypdf.PdfReader(BytesIO(content)).attachments["answers.yaml"]
    inside = yaml.safe_load(text)

    assert [(site["id"], {*site.get("answers", {})}) for site in inside["sites"]] == [(own.id, {*own.answers})]


@pytest.mark.parametrize("part", PARTS)
def test_a_pdf_of_a_part_can_be_verified(part: str) -> None:
    assessment = story("enterprise-scale")
    site = assessment.answers.sites[-1].id if part == "site" else None
    found = verify(pipeline.report(assessment, "pdf", Edition(part=part, site=site)), "report.pdf")
    others = len(assessment.answers.sites) - 1

    assert found.differences == ()
    assert found.consistent is (part != "site")
    if part == "site":
        reasons = (statements.sites_left_out(number=others),)
        assert found.compared == (statements.scores_at_site(),)
        assert found.not_compared == (statements.rest_of_site_because(reasons=reasons),)


def test_a_changed_level_at_the_site_is_found() -> None:
    assessment = story("enterprise-scale")
    own = assessment.answers.sites[-1]
    content = pipeline.report(assessment, "pdf", Edition(part="site", site=own.id))

    writer = pypdf.PdfWriter(clone_from=BytesIO(content))
    for file in writer.attachment_list:
        if file.name == "readiness.json":
            stated = json.loads(file.content)
            stated["scores"]["sites"][0]["gate"]["because"] = "It passes."
            file.content = json.dumps(stated).encode()
    changed = BytesIO()
    writer.write(changed)

    (told,) = verify(changed.getvalue(), "report.pdf").differences
    assert str(told).startswith("scores.sites[0].gate.because")


def test_the_pdf_of_the_only_site_is_verified_whole() -> None:
    (own, *_) = story("enterprise-scale").answers.sites
    loaded = pipeline.load(STORIES / "enterprise-scale/answers.yaml")
    alone = replace(loaded, answers=only_site(loaded.answers, own.id))
    content = pipeline.report(pipeline.assess(alone), "pdf", Edition(part="site", site=own.id))

    assert verify(content, "report.pdf").consistent


@pytest.mark.parametrize("part", PARTS)
def test_slides_of_a_part_are_made(part: str) -> None:
    assessment = story("enterprise-scale")
    site = assessment.answers.sites[-1].id if part == "site" else None

    assert pipeline.report(assessment, "pptx", Edition(part=part, site=site)).startswith(b"PK")


def test_the_file_of_a_part_has_its_name() -> None:
    assert Edition("leadership", part="safety").name == "report-safety"
    assert Edition("board", part="site", site="elm", redacted=True).name == "report-board-site-elm-redacted"


def test_an_unknown_part_is_reported_with_what_is_meant() -> None:
    with pytest.raises(UnknownNameError) as told:
        edition_of(story("sepsis-stalled").pack.questionnaire, None, None, part="safty")

    assert "did you mean 'safety'" in str(told.value.hint)


@pytest.mark.parametrize(
    ("edition", "message"),
    [
        (Edition(part="site"), "these answers name no sites"),
        (Edition(part="team", dimension="data"), "a part of a report is about all dimensions"),
    ],
)
def test_a_part_that_makes_no_sense_says_what_to_do(edition: Edition, message: str) -> None:
    with pytest.raises(ReadinessError) as told:
        pipeline.report(story("sepsis-stalled"), "markdown", edition)

    assert str(told.value.message) == message
    assert told.value.hint


def test_a_site_must_be_named_where_there_are_several() -> None:
    with pytest.raises(ReadinessError) as told:
        pipeline.report(with_sites(), "markdown", Edition(part="site"))

    assert str(told.value.hint) == "name it with --site; the answers have elm and oak"


def test_an_unknown_site_is_reported_with_what_is_meant() -> None:
    with pytest.raises(UnknownNameError) as told:
        pipeline.report(with_sites(), "markdown", Edition(part="site", site="elms"))

    assert "did you mean 'elm'" in str(told.value.hint)


def test_a_tool_that_is_not_in_use_has_no_part_on_safety() -> None:
    assessment = pipeline.assess(pipeline.load(in_use(tool={"status": "not-started"}), PACKS))
    with pytest.raises(ReadinessError) as told:
        pipeline.report(assessment, "markdown", Edition(part="safety"))

    assert "not in use yet" in str(told.value.message)


def test_no_phrase_of_a_part_lacks_a_translation() -> None:
    german = language_named("de")
    german.missing.clear()
    for edition in editions_of(story("enterprise-scale")):
        pipeline.report(story("enterprise-scale"), "markdown", replace(edition, language="de"))

    assert {code for code in german.missing if code.startswith("part_words.")} == set()


def test_finance_reads_money_first():
    sections = [
        one.id for one in report_sections(build_view(story("front-office-phone"), Edition("full", part="finance")))
    ]

    assert sections[:2] == ["money", "options"]


def test_the_table_for_finance_has_the_figures_of_the_case():
    table = pipeline.report(story("front-office-phone"), "csv", Edition("full", part="finance")).decode("utf-8-sig")

    assert table.startswith('"kind","id","title"')
    assert '"cost"' in table
