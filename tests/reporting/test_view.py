"""Sentences, lists and numbers of the view."""

import re
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.statements import leader, scores
from readiness.statements.decisions import asked_for
from readiness.view.build import build_view

HERE = Path(__file__).parent
TINY = HERE.parent / "cases" / "packs" / "tiny"


@pytest.fixture(scope="module")
def lowest():
    return build_view(pipeline.assess(HERE.parent / "cases/adversarial/everything-at-the-bottom.yaml"))


def leaves(value):
    if is_dataclass(value):
        for field in fields(value):
            yield from leaves(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from leaves(part)
    else:
        yield value


def test_the_view_is_plain_data(view):
    assert {type(leaf) for leaf in leaves(view)} <= {str, int, float, bool, date, type(None)}


def test_the_headline_names_the_shortfalls_of_the_next_gate(view):
    assert str(view.leader.headline) == "Not in use yet (not stated). No gate has been passed yet."
    assert (
        str(view.leader.in_the_way)
        == "3 blockers and 34 missing answers stand in the way of the next gate, G0 Pilot charter."
    )


def test_at_most_three_things_block_and_the_rest_is_counted(view):
    reasons = next(gate for gate in view.gates if gate.is_next).reasons

    assert len(view.leader.blocking) == 3
    assert view.leader.blocking_more == leader.and_more(number=len(reasons) - len(view.leader.blocking))


def test_five_decisions_have_an_owner_a_cost_and_a_date(lowest):
    asked = lowest.leader.decisions

    assert len(asked) == 5
    assert all(one.owner and one.cost and one.finish for one in asked)
    assert asked[1].start <= asked[1].finish_50 <= asked[1].finish


def test_an_unanswered_dimension_has_no_score(view):
    talent = next(row for row in view.scorecard if row.id == "talent")

    assert talent.evidenced is None
    assert talent.coverage_words == scores.answered(answered=0, applicable=14)


def test_unknown_and_unanswered_are_listed_apart(view):
    assert [item.question.id for item in view.unknown] == ["data.quality-rules"]
    assert "data.quality-rules" not in [item.question.id for item in view.unanswered]


def test_a_claim_without_evidence_is_marked(view):
    answer = next(a for d in view.dimensions for a in d.answers if a.question.id == "data.live-records")

    assert answer.unverified
    assert (answer.claimed, answer.evidenced) == (3, 1)


def test_a_question_ruled_out_is_listed_but_not_among_the_answers(view):
    asked = {answer.question.id for dimension in view.dimensions for answer in dimension.answers}

    ruled_out = {"infrastructure.generated-content", "infrastructure.agents"}
    assert {item.question.id for item in view.not_asked} == ruled_out
    assert not ruled_out & asked


def test_a_question_is_ruled_out_by_the_facts_that_somebody_stated(tmp_path):
    text = (HERE / "partial.yaml").read_text().replace("size: health-system", "size: payer, jurisdiction: england")
    (tmp_path / "answers.yaml").write_text(text)
    not_asked = build_view(pipeline.assess(pipeline.load(tmp_path / "answers.yaml"))).not_asked
    reason = next(str(item.reason) for item in not_asked if item.question.id == "talent.staff-representation")

    assert reason == "Law: England."


def test_without_answers_the_next_gate_cannot_be_judged(empty):
    found = build_view(empty).leader

    assert "cannot be judged yet: 37 answers that this gate needs are missing" in str(found.in_the_way)
    assert found.decisions_title == asked_for(number=1)


def test_a_reference_is_never_called_a_breach(view):
    assert "never a finding of non-compliance" in str(view.references_note)


def test_claims_of_the_sources_are_in_the_context_box(view):
    assert any("pilots" in claim.text for claim in view.context_box)


def test_a_decision_names_the_gap_it_closes_by_code_and_title(lowest):
    asked = [asked for asked in (*lowest.leader.decisions, *lowest.leader.later_decisions) if asked.code]

    assert any(re.match(r"Closes the gap in [A-Z]+-\d+ [A-Z][a-z]+ ", str(one.why)) for one in asked)
    assert all(asked.why and asked.effort for asked in asked)


def test_nothing_written_for_machines_is_said_to_people(view):
    said = [item.reason for item in view.not_asked] + [claim.remark or "" for claim in view.context_box]

    assert said
    assert not [text for text in map(str, said) if "_" in text or "(see" in text]


def test_identifiers_are_in_the_order_of_their_numbers(view):
    nist = next(framework for framework in view.frameworks if "NIST AI Risk" in framework.title)
    ids = [entry.id for entry in nist.entries]

    assert ids.index("MEASURE 2.3") < ids.index("MEASURE 2.10")


def test_when_nothing_applies_nothing_is_called_passed(tmp_path):
    header = (TINY.parents[1] / "broken/answer-half/answers.yaml").read_text().split("answers:")[0]
    text = header.replace("touches_care: true", "touches_care: false")
    ids = load_pack("tiny", packs=TINY).questionnaire.questions
    left_out = "".join(f"  {id_}: {{not_applicable: Not here, approved_by: CMIO}}\n" for id_ in ids)
    path = tmp_path / "answers.yaml"
    path.write_text(f"{text}answers:\n{left_out}")
    found = build_view(pipeline.assess(pipeline.load(path, TINY)))

    assert found.leader.headline == leader.nothing_applies()
    assert found.leader.reached.kind == "undetermined"
    assert not found.dimension_needs
