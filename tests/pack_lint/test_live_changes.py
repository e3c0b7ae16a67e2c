"""Differences in the rules for a tool in use: the required step of version, the effect on answers and the digest."""

from pathlib import Path
from shutil import copytree

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.loading.read_pack import read_pack
from readiness.model.pack import Pack
from readiness.pack_lint.version_numbers import VersionStep
from readiness.pack_lint.version_steps import pack_changes

IN_USE = Path(__file__).parents[1] / "cases" / "packs" / "in-use"
RUBRIC, FACTS = "rubrics/in-use/rubric.yaml", "questionnaires/in-use/questionnaire.yaml"
QUESTIONS, WORK = "questionnaires/in-use/care.yaml", "rubrics/in-use/initiatives.yaml"
ANSWERS = {
    "assessment": {
        "organization": "North Clinic",
        "use_case": "Notes",
        "date": "2026-06-05",
        "questionnaire": "in-use@1.0.0",
        "rubric": "in-use@1.0.0",
        "profile": {"touches_care": "true"},
    },
    "tool": {"status": "paused"},
    "segments": [{"id": "front-desk", "answers": {"care.training": "1"}}],
    "events": [
        {
            "id": "E-1",
            "kind": "harm",
            "date": "2026-05-20",
            "severity": "near-miss",
            "done": [{"date": "2026-05-21", "by": "Owner", "duty": "look-back"}],
        },
        {"id": "E-2", "kind": "model-change", "date": "2026-05-20", "closed": {"date": "2026-05-21", "by": "Owner"}},
    ],
}
CHANGES = {
    "the title of a status": (RUBRIC, "title: Paused", "title: Stopped for now", VersionStep.PATCH),
    "the words of an outcome": (RUBRIC, "Stop using the tool today.", "Switch it off today.", VersionStep.PATCH),
    "the reason of a rule": (RUBRIC, "Nobody sees an error before it acts.", "Errors act.", VersionStep.PATCH),
    "the title of a severity": (RUBRIC, "near-miss: Near miss", "near-miss: Nearly harm", VersionStep.PATCH),
    "the title of a segment": (FACTS, "Front desk", "Reception", VersionStep.PATCH),
    "the title for a tool in use": (WORK, "Review what happened at once", "Review it today", VersionStep.PATCH),
    "the name of a rating": (RUBRIC, "Fairly sure", "Rather sure", VersionStep.PATCH),
    "another outcome of a rule": (RUBRIC, "site, outcome: suspend", "site, outcome: narrow", VersionStep.MINOR),
    "a longer time to be short": (RUBRIC, "    days: 14", "    days: 30", VersionStep.MINOR),
    "a higher minimum of safe use": (RUBRIC, "oversight: {level: 1", "oversight: {level: 2", VersionStep.MINOR),
    "an outcome that fails gates": (RUBRIC, "title: Narrow}", "title: Narrow, fails_gates: true}", VersionStep.MINOR),
    "another gate of a status": (RUBRIC, "use: paused, gate: G2", "use: paused, gate: G1", VersionStep.MINOR),
    "more that an event reopens": (
        RUBRIC, "[care.case, care.downtime]", "[care.case, care.downtime, care.training]", VersionStep.MINOR,
    ),
    "another rating": (RUBRIC, "{from: 60", "{from: 65", VersionStep.MINOR),
    "a wall": (RUBRIC, ", wall: true", "", VersionStep.MINOR),
    "a duration for a tool in use": (
        WORK, "duration: {low: 1, likely: 1, high: 2}}", "duration: {low: 1, likely: 2, high: 2}}", VersionStep.MINOR,
    ),
    "a question asked of each function": (
        QUESTIONS, 'safe?"}', 'safe?", asked_per: function}', VersionStep.MINOR,
    ),
    "a new severity": (RUBRIC, "{near-miss: Near miss,", "{near-miss: Near miss, doubt: Doubt,", VersionStep.MINOR),
    "a new kind of event": (
        RUBRIC, "how_sure:", "  - {id: letter, title: A letter, work: [teach]}\nhow_sure:", VersionStep.MINOR,
    ),
    "a kind of event removed": (RUBRIC, "  - id: model-change", "  - id: other-model", VersionStep.MAJOR),
    "a severity removed": (
        RUBRIC, "    severities: {near-miss: Near miss, harm: Harm, serious-harm: Serious harm}",
        "    severities: {close: Close, harm: Harm, serious-harm: Serious harm}", VersionStep.MAJOR,
    ),
    "a duty removed": (RUBRIC, "{id: look-back,", "{id: look-again,", VersionStep.MAJOR),
    "evidence to close an event": (RUBRIC, "    evidence: false\n", "", VersionStep.MAJOR),
    "a segment removed": (FACTS, "front-desk: Front desk", "reception: Front desk", VersionStep.MAJOR),
}  # fmt: skip


def changed(folder: Path, *edits: tuple[str, str, str]) -> Pack:
    """Return the pack in a folder with some texts of its files replaced."""
    copytree(IN_USE, folder)
    for file, before, now in edits:
        text = (folder / file).read_text("utf-8")
        assert text.count(before) == 1
        (folder / file).write_text(text.replace(before, now), "utf-8")
    return read_pack("in-use", packs=folder)[0]


def steps(old: Pack, new: Pack) -> VersionStep:
    """Return the largest step that the changes need."""
    return max(change.step for change in pack_changes(old, new))


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_needs_the_step_that_answers_and_scores_ask_for(tmp_path: Path, name: str) -> None:
    file, before, now, step = CHANGES[name]
    edits = [(file, before, now)]
    if name == "a severity removed":
        edits.append((RUBRIC, "{near-miss: conditions", "{close: conditions"))
    old, new = changed(tmp_path / "old"), changed(tmp_path / "new", *edits)

    assert steps(old, new) is step
    assert (old.digest == new.digest) is (step <= VersionStep.PATCH)
    if step is VersionStep.MAJOR:
        with pytest.raises(InvalidFilesError):
            pipeline.load(ANSWERS, tmp_path / "new")
    else:
        pipeline.load(ANSWERS, tmp_path / "new")


def test_a_status_of_another_name_ends_answers_that_name_it(tmp_path: Path) -> None:
    old = changed(tmp_path / "old")
    new = changed(
        tmp_path / "new", (RUBRIC, "{id: paused", "{id: stopped"), (FACTS, "live, paused, with", "live, stopped, with")
    )

    assert steps(old, new) is VersionStep.MAJOR
    with pytest.raises(InvalidFilesError):
        pipeline.load(ANSWERS, tmp_path / "new")


def test_severities_in_another_order_count_because_the_last_is_the_most_severe(tmp_path: Path) -> None:
    old = changed(tmp_path / "old")
    new = changed(
        tmp_path / "new",
        (RUBRIC, "harm: Harm, serious-harm: Serious harm}", "serious-harm: Serious harm, harm: Harm}"),
        (RUBRIC, "harm: narrow, serious-harm: suspend}", "harm: suspend, serious-harm: narrow}"),
    )

    assert "events harm severities order" in {change.about for change in pack_changes(old, new)}


def test_a_question_no_longer_asked_of_each_segment_needs_a_major_version(tmp_path: Path) -> None:
    old = changed(tmp_path / "old")
    new = changed(tmp_path / "new", (QUESTIONS, ", asked_per: segment", ""))

    assert steps(old, new) is VersionStep.MAJOR


def test_a_status_that_is_no_longer_one_of_use_needs_a_major_version(tmp_path: Path) -> None:
    old = changed(tmp_path / "old")
    new = changed(tmp_path / "new", (RUBRIC, "title: Paused, use: paused", "title: Paused, use: in-use"))

    assert steps(old, new) is VersionStep.MAJOR
