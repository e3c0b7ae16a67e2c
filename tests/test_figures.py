"""Every figure of every format is the field of the result, and the field is what a count over the questions gives."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from yaml import safe_load

from lane_in_use import assessed, with_lane
from live_tool import event
from readiness import pipeline
from readiness.formats import terminal as printed
from readiness.model.assessment import Assessment
from readiness.model.node_rubric import OVERALL
from readiness.view.edition import Edition
from reading import html, json_report, markdown, pdf, slides, terminal
from reading.generated import generated
from reading.result import counted, differences, fields

ROOT = Path(__file__).parents[1]
STORIES = sorted(path.parent.name for path in (ROOT / "examples").glob("*/answers.yaml"))
AUDIENCES = ("board", "leadership", "full")
BOARD = Edition(audience="board")
GENERATED, COUNTED_IN_SUITE, SHOWN_IN_SUITE = 200, 40, 12
"""The generated results; those that the suite counts, and those it reads from each format; the long proofs take all."""
TEXTS: dict[str, Callable[..., Iterator[tuple[str, Any]]]] = {
    "terminal": terminal.figures_of,
    "markdown": markdown.figures_of,
    "html": html.figures_of,
    "json": json_report.figures_of,
}
CHOICES = {"advised", "at 80", "at 50", "cost", "open", "decide by", "option advised", "decisions asked for"}
"""Figures of what is to be decided, which every format must show."""
CASE = {"total", "value", "no return", "pays back", "case Costs"}
"""Figures of the money case, which every format must show."""
SHOWN = {
    "terminal": CASE
    | {"sure", "answered", "evidenced", "blockers short", "met", "first due", "opens", "gaps"}
    | CHOICES,
    "markdown": CASE
    | {"sure", "answered", "evidenced", "blockers short", "met", "first due", "opens", "gaps"}
    | CHOICES,
    "html": CASE
    | {"sure", "answered", "evidenced", "blockers short", "met", "first due", "opens", "gaps", "basis"}
    | {"weeks of Minimum before All the work", "money of Minimum beyond All the work", "cost at 80"}
    | CHOICES,
    "json": {"answered", "evidenced", "blockers short", "met", "opens", "gaps", "basis"}
    | CHOICES - {"decisions asked for"},
    "pptx": {"blockers short", "met", "opens", "gaps"} | CHOICES - {"at 50", "decide by"},  # those are in charts
    "pdf": {"opens", "option advised", "decisions asked for", "conditions to meet"},  # the two pages of a board
}
"""Figures that a format must show of one of the examples."""


@cache
def story_assessed(name: str) -> Assessment:
    """Return the assessment of an example."""
    return pipeline.assess(ROOT / "examples" / name / "answers.yaml")


@pytest.fixture(scope="module")
def stories() -> dict[str, Assessment]:
    """Return the assessment of every example."""
    return {name: story_assessed(name) for name in STORIES}


def figures(assessment: Assessment, form: str, edition: Edition) -> tuple[tuple[str, Any], ...]:
    """Return the figures that a format of a report shows."""
    whole, content = edition.dimension is None, content_of(assessment, form, edition)
    if form == "pptx":
        return tuple(slides.figures_of(content, whole=whole))
    if form == "pdf":
        titles = [node.title for node in assessment.scorecard.by_node.values()]
        return tuple(pdf.figures_of(content, titles, whole=whole))
    return tuple(TEXTS[form](content.decode(), whole=whole))


def content_of(assessment: Assessment, form: str, edition: Edition) -> bytes:
    """Return a report; for a terminal so wide that no line is broken."""
    if form == "terminal":
        return printed.render(pipeline.redact(assessment, edition), edition, terminal.WIDTH)
    return pipeline.report(assessment, form, edition)


def wrong_figures(assessment: Assessment, form: str, edition: Edition, *read: tuple[str, Any]) -> list[str]:
    """Return a line for each figure of a format, as `read` or read here, that is not the field of the result."""
    found = read or figures(assessment, form, edition)
    return [f"{form}: {line}" for line in differences(found, fields(assessment, edition.dimension or OVERALL))]


@cache
def story_figures(story: str, form: str, edition: Edition) -> tuple[tuple[str, Any], ...]:
    """Return the figures that a format of the report on an example shows; a PDF is laid out once."""
    return figures(story_assessed(story), form, edition)


def editions(assessment: Assessment) -> Iterator[Edition]:
    for audience in AUDIENCES:
        yield Edition(audience=audience)
    lowest = min(assessment.scorecard.overall.parts, key=lambda part: part.evidenced.value or 0)
    yield Edition(audience="full", dimension=lowest.id)
    yield Edition(audience="leadership", redacted=True)


def papers(assessment: Assessment, form: str, *, prove: bool) -> list[Edition]:
    """Return the editions of slides, which are the same for every audience, or of a PDF, which takes long."""
    found = list(editions(assessment))
    if form == "pptx":
        return found[2:]
    return found if prove else [BOARD]


@pytest.mark.parametrize("story", STORIES)
def test_the_fields_are_what_a_count_over_the_questions_gives(stories, story):
    for part in (OVERALL, *(node.id for node in stories[story].scorecard.overall.parts)):
        found = fields(stories[story], part)
        for name, number in counted(stories[story], part).items():
            assert found.get(name, 0) == number, (part, name)


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("story", STORIES)
def test_every_edition_of_an_example_shows_the_fields(stories, story, form, prove):
    """The suite crosses every two of story, form and edition; the long proofs cross all three."""
    row = STORIES.index(story) + list(TEXTS).index(form)
    for number, edition in enumerate(editions(stories[story])):
        if prove or (row + number) % len(STORIES) == 0:
            read = story_figures(story, form, edition)
            assert wrong_figures(stories[story], form, edition, *read) == [], edition


@pytest.mark.parametrize("form", SHOWN)
def test_every_format_shows_the_figures_that_matter(form):
    shown = [BOARD] if form == "pdf" else [Edition(audience="leadership")]
    shown += [BOARD] if form == "html" else []
    names = {
        part
        for story in (STORIES[:1] if form == "pdf" else STORIES)
        for edition in shown
        for name, _ in story_figures(story, form, edition)
        for part in (name.partition(":")[0], name.partition(": ")[2])
    }

    assert names >= SHOWN[form]


@pytest.mark.parametrize("form", ["pptx", "pdf"])
def test_slides_and_papers_show_the_fields(stories, form, prove):
    for story in STORIES if prove else STORIES[:1]:
        for edition in papers(stories[story], form, prove=prove):
            read = story_figures(story, form, edition)
            assert wrong_figures(stories[story], form, edition, *read) == [], edition


@pytest.mark.parametrize("form", TEXTS)
def test_a_comparison_counts_the_answers_that_changed(stories, earlier, form):
    for story in STORIES:
        compared = pipeline.compare_with(stories[story], earlier[story], "earlier")
        changes = _changes(compared)
        read = figures(compared, form, Edition(audience="leadership"))

        assert changes["changes: answers"] > 1
        assert ("changes: answers", changes["changes: answers"]) in read
        assert differences(read, fields(compared) | changes) == []


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Assessment]:
    """Return the assessment of an earlier copy of every example."""
    folder = tmp_path_factory.mktemp("earlier") / "examples"
    copytree(ROOT / "examples", folder)
    for path in folder.glob("*/answers.yaml"):
        path.write_text(json.dumps(_lowered(safe_load(path.read_text("utf-8"))), default=str), "utf-8")
    return {story: pipeline.assess(folder / story / "answers.yaml") for story in STORIES}


def _lowered(said: dict[str, Any]) -> dict[str, Any]:
    """Return answers with every third level one lower, and every seventh one higher."""
    for number, answer in enumerate(said["answers"].values()):
        if isinstance(answer, dict) and type(answer.get("level")) is int:
            change = -1 if number % 3 == 0 else 1 if number % 7 == 0 else 0
            answer["level"] = min(4, max(0, answer["level"] + change))
    return said


def _changes(compared: Assessment) -> dict[str, int]:
    """Return the numbers of answers that differ from the earlier ones, by the way they changed."""
    assert compared.previous
    before, now = compared.previous.scorecard.questions, compared.scorecard.questions
    said = {id_: (score.state, score.claimed, score.evidenced) for id_, score in now.items()}
    changed = [id_ for id_, (_, *levels) in said.items()
               if said[id_] != (before[id_].state, before[id_].claimed, before[id_].evidenced)]  # fmt: skip
    moved = [(now[id_].evidenced or 0) - (before[id_].evidenced or 0) for id_ in changed]
    numbers = {
        "answers": len(changed),
        "raised": sum(move > 0 for move in moved),
        "lowered": sum(move < 0 for move in moved),
        "otherwise": moved.count(0),
    }
    return {f"changes: {name}": number for name, number in numbers.items()}


def test_generated_results_are_what_a_count_over_the_questions_gives(prove):
    for seed in range(GENERATED if prove else COUNTED_IN_SUITE):
        assessment = generated(seed)
        for part in ("overall", "d", "e"):
            found = fields(assessment, part)
            wrong = {name for name, number in counted(assessment, part).items() if found.get(name, 0) != number}
            assert not wrong, (seed, part, wrong)


@pytest.mark.parametrize("form", TEXTS)
def test_generated_results_are_shown_as_they_are(form, prove):
    for seed in range(GENERATED if prove else SHOWN_IN_SUITE):
        assessment, edition = generated(seed), generated_edition(seed)
        assert wrong_figures(assessment, form, edition) == [], (seed, edition)


@pytest.mark.parametrize(("form", "number"), [("pptx", 12), ("pdf", 3)])
def test_generated_results_are_on_slides_and_paper_as_they_are(form, number, prove):
    for seed in range(GENERATED if prove else number):
        assessment, edition = generated(seed), replace(generated_edition(seed), audience="board")
        assert wrong_figures(assessment, form, edition) == [], (seed, edition)


def generated_edition(seed: int) -> Edition:
    """Return one of the editions: most for a board, some with every answer, every fifth of one dimension."""
    audience = "full" if seed % 20 == 0 else "leadership" if seed % 4 == 1 else "board"
    return Edition(audience=audience, dimension="d" if seed % 5 == 0 else None)


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "json"])
def test_a_number_changed_by_one_is_named_with_its_format_and_both_values(stories, form):
    story, edition = stories["enterprise-scale"], Edition(audience="full")
    text = content_of(story, form, edition).decode()
    found = fields(story)
    majors, needed = found["G4: majors"], found["G4: needed"]
    was, becomes = (f"{number} majors short without" for number in (majors, majors + 1))
    figure = f"majors: reads {majors + 1}"
    if form == "json":
        was, becomes, figure = f'"needed": {needed}', f'"needed": {needed - 1}', f"needed: reads {needed - 1}"
    changed = text.replace(was, becomes)

    assert changed != text
    assert f"{form}: G4: {figure}, the result has" in "\n".join(
        wrong_figures(story, form, edition, *TEXTS[form](changed))
    )


@pytest.mark.parametrize("form", [*TEXTS, "pptx"])
def test_the_figures_of_a_tool_in_use_are_shown_as_they_are(form):
    assessment = with_lane(assessed(events=[event(severity="harm")], answers={"safety.downtime": 0}))
    edition = Edition(audience="leadership")
    read = figures(assessment, form, edition)

    assert {"blockers of status"} <= {name for name, _ in read}
    assert wrong_figures(assessment, form, edition, *read) == []


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_the_reasons_for_an_outcome_are_counted_as_they_are(form):
    assessment = assessed(events=[event(severity="harm")])

    assert ("outcome: reasons", 2) in figures(assessment, form, Edition(audience="leadership"))
