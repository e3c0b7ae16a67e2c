"""A rubric without gates: what leaders read first, what a board gets, and what changed."""

from datetime import date

import pytest

from building import a_pack, answers
from readiness import pipeline
from readiness.statements import sections
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.sections import report_sections

WITHOUT: dict[str, list[object]] = {"gates": [], "phases": []}
SAID = {"a.one": "3", "a.two": "1", "b.three": "4", "b.four": "2", "b.five": "unknown"}


def assessed(said=SAID, **header):
    pack = a_pack({id_: {} for id_ in SAID}, policies={"evidence": None}, **WITHOUT)
    return pipeline.assess(pipeline.LoadedAnswers(pack, answers(said, **header), "0" * 64, ()))


def leader(edition):
    return build_view(pipeline.redact(assessed(), edition), edition).leader


@pytest.mark.parametrize("edition", [Edition("board"), Edition("full", redacted=True), Edition("board", redacted=True)])
def test_what_others_may_see_is_judged_the_same(edition):
    noted = {id_: {"level": level, "note": "Said in the room."} for id_, level in SAID.items()}
    whole = assessed(noted)

    assert pipeline.redact(whole, edition).scorecard.overall == whole.scorecard.overall


def test_leaders_read_the_score_and_where_it_is_lowest():
    found = leader(Edition("board"))

    assert str(found.headline) == "The overall score is 2.0 of 4."
    assert [(part.title, part.dimension, str(part.score)) for part in found.lowest] == [
        ("Q-05 Title of b.five", "B", "level 0 Level 0"),
        ("Q-02 Title of a.two", "A", "level 1 Level 1"),
        ("Q-04 Title of b.four", "B", "level 2 Level 2"),
        ("Q-01 Title of a.one", "A", "level 3 Level 3"),
    ]


def test_with_gates_they_read_the_shortfalls_of_the_next_gate():
    pack = a_pack({id_: {"minimum": {"G1": "2"}} for id_ in SAID})
    assessment = pipeline.assess(pipeline.LoadedAnswers(pack, answers(SAID), "0" * 64, ()))

    assert build_view(assessment).leader.lowest == ()


def test_the_part_of_a_dimension_says_where_that_stands():
    found = leader(Edition("board", "a"))

    assert (str(found.headline), str(found.opening)) == ("A stands at 2.0 of 4.", "2 of 2 questions answered.")
    assert [part.dimension for part in found.lowest] == ["A", "A"]


def test_a_board_reads_the_basis_of_the_numbers():
    (section,) = report_sections(build_view(assessed(), Edition("board")))

    assert section.title == sections.basis()


def test_changes_without_gates_mention_no_gates():
    before = assessed(SAID | {"a.one": "1"}, date="2026-05-05")
    view = build_view(pipeline.compare_with(assessed(), before, "earlier.yaml"), Edition("board"))
    (section,) = report_sections(view)

    assert view.changes
    assert str(view.changes.summary) == "Since May 5, 2026: A rose and 1 answer changed (1 raised)."
    assert section.title == sections.changes(day=date(2026, 5, 5))
