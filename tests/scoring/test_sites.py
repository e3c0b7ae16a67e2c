"""A gate that repeats at each site."""

from building import a_pack, answers, evidenced
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.verdict import Verdict
from readiness.scoring.scorecard import score_answers

GATE = {"id": "GS", "title": "Next site", "held": "Each time", "repeats": "sites", "after": "G1"}
QUESTIONS = {
    "d.training": {"criticality": "blocker", "minimum": {"G1": "1", "GS": "2"}},
    "d.links": {"criticality": "major", "minimum": {"GS": "1"}},
    "d.other": {},
}
FACTS = [{"id": "sites", "type": "number"}, {"id": "linked"}]


def at_sites(*sites, questions=QUESTIONS, profile=None, **gate):
    given = answers(
        {"d.training": evidenced(3)},
        sites=[{"id": f"s{n}", "title": f"Site {n}"} | site for n, site in enumerate(sites, 1)],
        profile=profile or {},
    )
    pack = a_pack(questions, repeating_gates=[GATE | gate], facts=FACTS)
    return score_answers(pack_for_profile(pack, profile or {}), given)


def test_a_repeating_gate_has_a_verdict_at_every_site():
    card = at_sites({"answers": {"d.training": evidenced(2), "d.links": "1"}}, {"answers": {"d.training": "1"}})

    assert [(found.site, found.title, found.verdict.verdict) for found in card.sites] == [
        ("s1", "Site 1", Verdict.PASSED),
        ("s2", "Site 2", Verdict.FAILED),
    ]


def test_only_answers_about_the_site_count_at_its_gate():
    (found,) = at_sites({}).sites

    assert found.verdict.verdict is Verdict.UNDETERMINED
    assert [reason.has for reason in found.verdict.reasons] == [None, None]


def test_only_the_questions_of_the_gate_are_judged_at_a_site():
    (found,) = at_sites({}).sites

    assert list(found.questions) == ["d.training", "d.links"]
    assert found.verdict.minimums == {"d.training": 2, "d.links": 1}
    assert found.verdict.thresholds == {}


def test_a_remedy_of_one_site_does_not_help_another():
    said = {"d.training": evidenced(2), "d.links": "0"}
    remedies = {"d.links": {"owner": "CIO", "due": "2026-09-30"}}
    card = at_sites({"answers": said, "remedies": remedies}, {"answers": said})

    assert [found.verdict.verdict for found in card.sites] == [Verdict.CONDITIONAL, Verdict.FAILED]


def test_a_question_the_profile_rules_out_is_not_asked_of_a_site():
    questions = QUESTIONS | {"d.links": QUESTIONS["d.links"] | {"ask_when": {"linked": "true"}}}
    (found,) = at_sites({}, questions=questions, profile={"linked": "false"}).sites

    assert list(found.questions) == ["d.training"]


def test_a_shortfall_of_a_site_does_not_change_the_ladder():
    card = at_sites({"answers": {"d.training": "0"}})

    assert card.headline == "G2"
    assert [gate.id for gate in card.gates] == ["G1", "G2"]


def test_without_sites_nothing_is_judged_site_by_site():
    assert at_sites().sites == ()


def test_a_site_bears_no_more_remedies_than_the_gate_allows():
    said = {"d.training": evidenced(2), "d.links": "0"}
    remedies = {"d.links": {"owner": "CIO", "due": "2026-09-30"}}
    (found,) = at_sites({"answers": said, "remedies": remedies}, conditional={"at_most": "0"}).sites

    assert found.verdict.verdict is Verdict.FAILED
