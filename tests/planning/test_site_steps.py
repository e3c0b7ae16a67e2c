"""Work at sites that do not pass a repeating gate, and the roadmap to it."""

from fractions import Fraction
from typing import Any

import pytest

from live_tool import PACKS, answers, planned, shown
from readiness import pipeline
from readiness.errors import ReadinessError, UnknownNameError
from readiness.loading.read_pack import load_pack
from readiness.model.live import Part
from readiness.model.pack import Pack
from readiness.model.spans import Closed, Dates, Span


def site(id_: str, answer: Any, **more: Any) -> dict[str, Any]:
    answers = {} if answer is None else {"people.local-check": answer}
    return {"id": id_, "title": f"{id_.title()} campus", "status": "live", "answers": answers} | more


def test_a_site_in_use_that_fails_its_gate_gets_work_of_its_own():
    (step,) = planned(sites=[site("north", "1"), site("south", shown())]).site_steps

    assert (step.order, step.site, step.gate) == (1, Part("site", "north", "North campus"), "GS")
    assert (step.kind, step.initiative, step.role) == ("work", "local-check", "owner")
    assert (step.dates, step.closes) == (Dates(Span(0, 2), 0, 2, 2), (Closed("people.local-check", 1, 2),))
    assert str(step.because) == "Lifts PEO-2 from level 1 to 2 at North campus, for GS Next site."


def test_a_planned_site_is_planned_for_only_when_it_is_the_target():
    sites = [site("north", "1", status="not-started"), site("south", shown())]

    assert planned(sites=sites).site_steps == ()
    assert [step.site.id for step in planned("GS", "north", sites=sites).site_steps] == ["north"]


def test_a_missing_answer_at_a_site_is_found_out():
    (step,) = planned(sites=[site("north", None)]).site_steps

    assert (step.kind, step.initiative, [one.has for one in step.questions]) == ("find-out", None, [None])


def test_what_only_lacks_evidence_at_a_site_is_shown():
    (step,) = planned(sites=[site("north", "2")]).site_steps

    assert (step.kind, step.collect) == ("show", ("The report of the check",))


def test_the_remedy_of_a_site_names_the_owner():
    remedy = {"people.local-check": {"owner": "Site lead", "due": "2026-07-01"}}

    assert planned(sites=[site("north", "1", remedies=remedy)]).site_steps[0].owner == "Site lead"


def test_work_at_a_site_follows_the_size_of_the_organization():
    pack = load_pack("live-tool", packs=PACKS)
    half = Pack(pack.questionnaire, pack.rubric.changed(effort_factor={"any": Fraction(1, 2)}), pack.sha256)
    loaded = pipeline.load(answers(sites=[site("north", "1")]), pack=half)
    (step,) = pipeline.assess(loaded).roadmap.site_steps

    assert step.effort == 1


def test_whoever_answers_a_question_shows_it_unless_a_remedy_names_somebody():
    pack = load_pack("live-tool", packs=PACKS)
    people = pack.questionnaire.dimensions[1]
    check = people.questions[1].changed(ask=("owner",))
    asked = people.changed(questions=(people.questions[0], check))
    dimensions = (pack.questionnaire.dimensions[0], asked)
    asking = Pack(pack.questionnaire.changed(dimensions=dimensions), pack.rubric, pack.sha256)

    def told(**more: Any) -> list[tuple[str | None, str | None]]:
        found = pipeline.assess(pipeline.load(answers(sites=[site("north", "2", **more)]), pack=asking))
        return [(step.owner, step.role) for step in found.roadmap.site_steps]

    assert told() == [(None, "owner")]
    remedy = {"people.local-check": {"owner": "Site lead", "due": "2026-07-01"}}
    assert told(remedies=remedy) == [("Site lead", None)]


def test_the_same_work_is_due_at_each_site_within_the_capacity():
    steps = planned(sites=[site("north", "1"), site("south", "1")], answers={"people.training": "0"}).site_steps
    spans = {(step.site.id, step.initiative): step.dates.likely for step in steps}

    assert spans == {("north", "local-check"): Span(0, 2), ("south", "local-check"): Span(0, 2)}


def test_work_done_for_the_organization_is_due_again_at_a_site():
    progress = {"local-check": {"status": "done"}}

    assert [step.initiative for step in planned(sites=[site("north", "1")], progress=progress).site_steps] == [
        "local-check"
    ]


def test_a_repeating_gate_is_a_target_at_the_only_site_that_fails_it():
    roadmap = planned("GS", sites=[site("north", "1"), site("south", shown())])

    assert (roadmap.target, roadmap.target_title) == ("GS", "GS Next site (North campus)")
    assert (roadmap.target_gate, roadmap.site) == ("G2", Part("site", "north", "North campus"))


@pytest.mark.parametrize("name", ["south", "South campus", "SOUTH"])
def test_the_site_of_a_target_is_named_by_id_or_title(name):
    roadmap = planned("GS", name, sites=[site("north", "1"), site("south", "1")])

    assert {step.site.id for step in roadmap.site_steps} == {"south"}


def test_where_several_sites_fail_one_must_be_named():
    with pytest.raises(ReadinessError) as caught:
        planned("GS", sites=[site("north", "1"), site("south", "1")])

    assert str(caught.value.message) == "GS is not passed at several sites: north and south"
    assert str(caught.value.hint) == "name one with --site"


def test_an_unknown_site_is_told_with_the_one_that_was_probably_meant():
    with pytest.raises(UnknownNameError) as caught:
        planned("GS", "norht", sites=[site("north", "1")])

    assert str(caught.value.message) == "there is no site called 'norht'"
    assert str(caught.value.hint) == "did you mean 'north'?"


def test_a_site_alone_stands_for_the_only_gate_that_repeats():
    assert planned(None, "north", sites=[site("north", "1")]).target == "GS"


def test_a_site_with_a_gate_of_the_ladder_is_refused():
    with pytest.raises(ReadinessError) as caught:
        planned("G2", "north", sites=[site("north", "1")])

    assert str(caught.value.message) == "--site north needs a target that is checked site by site"
    assert str(caught.value.hint) == "add --target with one of GS"


def test_a_repeating_gate_without_sites_is_refused():
    with pytest.raises(ReadinessError, match="the answers name no site"):
        planned("GS")


def test_where_every_site_passes_there_is_no_work_at_a_site():
    roadmap = planned("GS", sites=[site("north", shown())])

    assert (roadmap.target_title, roadmap.site, roadmap.site_steps) == ("GS Next site", None, ())


def test_only_a_roadmap_to_a_site_is_at_a_site():
    sites = [site("north", "1")]

    assert (planned(sites=sites).is_at_site, planned("GS", sites=sites).is_at_site) == (False, True)
