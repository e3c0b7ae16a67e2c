"""Differences between two packs: the required step of version, and the effect on answers and the digest."""

from copy import deepcopy

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.loading.read_pack import read_folders
from readiness.pack_lint.version_numbers import Versions, VersionStep
from readiness.pack_lint.version_steps import pack_changes
from small_packs import PARTS, pack_files, write_answers, write_files

RUBRIC, DATA, ASKED = "rubrics/small/rubric.yaml", "rubrics/small/data.yaml", "questionnaires/small/questionnaire.yaml"
QUESTIONS, WORK = "questionnaires/small/data.yaml", "rubrics/small/initiatives.yaml"
FACT = {"id": "deep", "prompt": "Deep?", "type": "yes-no"}
MEASURE = {"name": "pages", "unit": "pages", "limits": {1: ">=10"}, "basis": "assumption"}


def put(file, *way, to):
    """An edit that puts a value where `way` leads."""

    def edit(files):
        inside = files[file]
        for key in way[:-1]:
            inside = inside.setdefault(key, {}) if isinstance(inside, dict) else inside[key]
        inside[way[-1]] = to

    return edit


def out(file, *way):
    """An edit that takes out what is where `way` leads."""

    def edit(files):
        inside = files[file]
        for key in way[:-1]:
            inside = inside[key]
        del inside[way[-1]]

    return edit


def both(*edits):
    def edit(files):
        for one in edits:
            one(files)

    return edit


def question_out(files):
    """Take the question data.records out of everything but answers."""
    out(QUESTIONS, "questions", 1)(files)
    out(DATA, "records")(files)
    out(WORK, "initiatives", 0, "lifts", "data.records")(files)


def level_out(files):
    """Take the highest level out of everything but answers."""
    out(RUBRIC, "scale", 2)(files)
    put(RUBRIC, "policies", "evidence", "required_from", to=1)(files)
    for file in (DATA, "rubrics/small/use.yaml"):
        for judged in files[file].values():
            judged["evidence"] = {1: "The minutes"}
    for lift in files[WORK]["initiatives"][0]["lifts"].values():
        lift["to"] = 1


CHANGES = {
    "another title": (put(QUESTIONS, "questions", 0, "title", to="The plan"), VersionStep.PATCH),
    "another prompt": (put(QUESTIONS, "questions", 0, "prompt", to="Is a plan there?"), VersionStep.PATCH),
    "other words for a level": (put(RUBRIC, "scale", 1, "meaning", to="Begun by some."), VersionStep.PATCH),
    "words for the levels of a question": (
        put(DATA, "plan", "levels", to={0: "No", 1: "So", 2: "Yes"}), VersionStep.PATCH,
    ),
    "other minutes": (put(QUESTIONS, "questions", 0, "minutes", to=4), VersionStep.PATCH),
    "another weight": (put(DATA, "plan", "weight", to=2), VersionStep.MINOR),
    "a higher minimum": (put(DATA, "plan", "minimum", "G1", to=2), VersionStep.MINOR),
    "another criticality": (put(DATA, "records", "criticality", to="blocker"), VersionStep.MINOR),
    "a level counts for more": (put(RUBRIC, "scale", 2, "value", to=3), VersionStep.MINOR),
    "a method": (put(RUBRIC, "roll_up", "overall", to="lowest"), VersionStep.MINOR),
    "a policy": (put(RUBRIC, "policies", "unanswered", to="lowest"), VersionStep.MINOR),
    "a threshold": (put(RUBRIC, "gates", 0, "thresholds", to={"overall": 1}), VersionStep.MINOR),
    "a longer duration": (
        put(WORK, "initiatives", 0, "duration", to={"low": 1, "likely": 3, "high": 4}), VersionStep.MINOR,
    ),
    "more capacity": (put(RUBRIC, "capacity", "any", to=5), VersionStep.MINOR),
    "another band": (put(RUBRIC, "score_levels", "overall", "bands", 1, "from", to=0.5), VersionStep.MINOR),
    "the name of a band": (put(RUBRIC, "score_levels", "overall", "bands", 1, "name", to="Good"), VersionStep.MINOR),
    "a higher level": (
        lambda files: files[RUBRIC]["scale"].append({"level": 3, "name": "Best", "meaning": "."}),
        VersionStep.MINOR,
    ),
    "another code": (put(QUESTIONS, "questions", 0, "code", to="D-9"), VersionStep.MINOR),
    "a new question": (
        both(
            lambda files: files[QUESTIONS]["questions"].append(
                {"id": "owner", "code": "D-3", "title": "Owner", "prompt": "Is there an owner?"}
            ),
            put(DATA, "owner", to={}),
        ),
        VersionStep.MINOR,
    ),
    "a new fact that rules a question out": (
        both(
            lambda files: files[ASKED]["facts"].append(FACT),
            put(QUESTIONS, "questions", 0, "ask_when", to={"deep": "true"}),
        ),
        VersionStep.MINOR,
    ),
    "a new measure": (put(DATA, "plan", "measure", to=MEASURE), VersionStep.MINOR),
    "a question removed": (question_out, VersionStep.MAJOR),
    "the highest level removed": (level_out, VersionStep.MAJOR),
    "a fact removed": (
        both(put(ASKED, "facts", to=[FACT | {"id": "places", "type": "number"}]), put(RUBRIC, "repeating_gates", 0,
             "repeats", to="places")),
        VersionStep.MAJOR,
    ),
    "a gate of another name": (
        both(
            put(RUBRIC, "gates", 0, "id", to="G0"), put(RUBRIC, "phases", 0, "gate", to="G0"),
            put(RUBRIC, "repeating_gates", 0, "after", to="G0"),
            *(put(f"rubrics/small/{file}.yaml", one, "minimum", to={"G0": 1, "GS": 1})
              for file, one in (("data", "plan"), ("data", "records"), ("use", "tool"), ("use", "tuned"))),
        ),
        VersionStep.MAJOR,
    ),
    "an initiative of another name": (put(WORK, "initiatives", 0, "id", to="draft"), VersionStep.MAJOR),
    "fewer may say that a question does not apply": (
        both(put(ASKED, "roles", to={"cio": "CIO", "owner": "Owner of the work"}),
             put(RUBRIC, "policies", "not_applicable_by", to=["cio"])),
        VersionStep.MAJOR,
    ),
    "nobody may say that a major does not apply": (
        put(RUBRIC, "policies", "never_not_applicable", to={"criticality": "major"}),
        VersionStep.MAJOR,
    ),
    "no repeating gate": (
        both(out(RUBRIC, "repeating_gates"),
             *(put(f"rubrics/small/{file}.yaml", one, "minimum", to={"G1": 1})
               for file, one in (("data", "plan"), ("data", "records"), ("use", "tool"), ("use", "tuned")))),
        VersionStep.MAJOR,
    ),
    "facets": (
        put(RUBRIC, "facets", to={"titles": {"kept": "Kept", "used": "Used"}, "combine": "mean"}),
        VersionStep.MAJOR,
    ),
}  # fmt: skip


@pytest.fixture
def packs(tmp_path):
    """Write and load an old pack, and a new one after an edit; with answers to the old one that use all it has."""
    parts = set(PARTS) - {"facets"}
    files = pack_files("small", parts)
    files[RUBRIC]["scales"] = {}
    answers = write_answers(tmp_path / "answers.yaml", "small", parts, milestones={"G1": "2026-01-12"})

    def load(edit):
        loaded = []
        for name, change in (("old", None), ("new", edit)):
            edited = deepcopy(files)
            if change:
                change(edited)
            folder = write_files(tmp_path / name, edited)
            loaded.append(read_folders(folder / "questionnaires/small", folder / "rubrics/small")[0])
        return (*loaded, answers, tmp_path / "new")

    return load


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_needs_the_step_that_answers_and_scores_ask_for(packs, name):
    edit, step = CHANGES[name]
    old, new, answers, folder = packs(edit)
    found = pack_changes(old, new)

    assert max(change.step for change in found) is step
    assert (old.digest == new.digest) is (step <= VersionStep.PATCH)
    if step is VersionStep.MAJOR:
        with pytest.raises(InvalidFilesError):
            pipeline.load(answers, folder)
    else:
        pipeline.load(answers, folder)


def test_what_only_looks_otherwise_is_no_change(packs):
    edit = both(
        put(DATA, "plan", "weight", to=1.0),
        put(DATA, "plan", "minimum", "G1", to=[{"level": 1}]),
        put(RUBRIC, "roll_up", "overall", to={"method": "weighted-mean"}),
        put(RUBRIC, "scale", 1, "value", to=1),
        lambda files: files[DATA].update({"records": files[DATA].pop("records")}),
    )
    old, new, *_ = packs(edit)

    assert pack_changes(old, new) == []
    assert old.digest == new.digest
    assert old.sha256 != new.sha256


def test_what_is_added_as_a_whole_is_one_change(packs):
    old, new, *_ = packs(CHANGES["a new question"][0])

    assert [(change.part, change.about, change.is_entry) for change in pack_changes(old, new)] == [
        ("questionnaire", "questions data.owner", True),
        ("rubric", "questions data.owner", True),
    ]


def test_a_value_that_was_not_stated_before_is_no_entry(packs):
    old, new, *_ = packs(put(QUESTIONS, "questions", 0, "why", to="Plans are kept."))
    (change,) = pack_changes(old, new)

    assert (change.before, change.now, change.is_entry) == (None, "Plans are kept.", False)


def test_questions_in_another_order_are_words(packs):
    old, new, *_ = packs(lambda files: files[QUESTIONS]["questions"].reverse())
    (change,) = pack_changes(old, new)

    assert (change.step, change.about) == (VersionStep.PATCH, "questions order")
    assert (change.before, change.now) == (
        "data.plan data.records use.tool use.tuned",
        "data.records data.plan use.tool use.tuned",
    )
    assert old.digest == new.digest


def test_variants_in_another_order_count_because_the_first_that_holds_is_used(packs):
    one, other = ({"when": {"sites": f">={number}"}, "measure": MEASURE} for number in (1, 2))
    edits = [put(DATA, "plan", "variants", to=dict(order)) for order in
             ((("a", one), ("b", other)), (("b", other), ("a", one)))]  # fmt: skip
    (_, first, *_), (_, second, *_) = packs(edits[0]), packs(edits[1])
    changes = pack_changes(first, second)

    assert [(change.step, change.about) for change in changes] == [
        (VersionStep.MINOR, "questions data.plan variants order")
    ]


LATER = {
    "of another unit": (put(DATA, "plan", "measure", to=MEASURE), put(DATA, "plan", "measure", "unit", to="words")),
    "no measure": (put(DATA, "plan", "measure", to=MEASURE), out(DATA, "plan", "measure")),
    "nothing done late": (
        both(put(RUBRIC, "policies", "done_late", to={"at_most": 1}), put(DATA, "plan", "may_be_late", to="true")),
        out(DATA, "plan", "may_be_late"),
    ),
    "a choice less": (
        lambda files: files[ASKED]["facts"].append(
            {"id": "size", "prompt": "Size?", "type": "choice", "choices": ["one", "two", "three"]}
        ),
        put(ASKED, "facts", 1, "choices", to=["one", "three"]),
    ),
    "a milestone less": (put(ASKED, "milestones", to=["go_live", "end"]), put(ASKED, "milestones", to=["end"])),
    "another scope": (
        put(QUESTIONS, "questions", 0, "scope", to="organization"),
        put(QUESTIONS, "questions", 0, "scope", to="use-case"),
    ),
    "another id of a level": (put(RUBRIC, "scale", 1, "id", to="begun"), put(RUBRIC, "scale", 1, "id", to="started")),
    "a scale of its own": (
        both(
            put(RUBRIC, "scales", "yes-no", to=[{"level": 0, "name": "No"}, {"level": 1, "name": "Yes"}]),
            put(WORK, "initiatives", 0, "lifts", "data.plan", "to", to=1),
        ),
        both(put(DATA, "plan", "scale", to="yes-no"), put(DATA, "plan", "evidence", to={})),
    ),
    "a blocker that must not be not applicable": (
        both(
            put(RUBRIC, "policies", "never_not_applicable", to={"criticality": "blocker"}),
            put(DATA, "plan", "criticality", to="major"),
        ),
        put(DATA, "plan", "criticality", to="blocker"),
    ),
    "another name of who may say that a question does not apply": (
        put(RUBRIC, "policies", "not_applicable_by", to=["owner"]),
        put(ASKED, "roles", "owner", to="Sponsor"),
    ),
}


@pytest.mark.parametrize("name", LATER)
def test_a_change_that_answers_may_depend_on_needs_a_major_version(packs, name):
    first, then = LATER[name]
    _, old, *_ = packs(first)
    _, new, *_ = packs(both(first, then))

    assert max(change.step for change in pack_changes(old, new)) is VersionStep.MAJOR


@pytest.mark.parametrize(
    ("before", "now", "needed", "enough", "least"),
    [
        ("1.2.3", "1.2.3", VersionStep.NONE, True, "1.2.3"),
        ("1.2.3", "1.2.3", VersionStep.PATCH, False, "1.2.4"),
        ("1.2.3", "1.2.4", VersionStep.MINOR, False, "1.3.0"),
        ("1.2.3", "1.3.0", VersionStep.MINOR, True, "1.3.0"),
        ("1.2.3", "1.3.0", VersionStep.MAJOR, False, "2.0.0"),
        ("1.2.3", "2.0.0", VersionStep.PATCH, True, "1.2.4"),
        ("1.2.3", "1.2.2", VersionStep.NONE, False, "1.2.3"),
        ("1.9.3", "1.10.0", VersionStep.MINOR, True, "1.10.0"),
    ],
)
def test_a_version_goes_up_far_enough(before, now, needed, enough, least):
    versions = Versions("rubric", before, now, needed)

    assert (versions.is_enough, versions.least) == (enough, least)
