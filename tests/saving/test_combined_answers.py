"""The answers of several people to one question become one answer that keeps all they wrote."""

from collections.abc import Mapping
from typing import Any

from readiness.saving.combine_one_question import combine_answer

NOT_HERE = {"not_applicable": "No tool", "approved_by": "CMIO"}
LATE = {"accepted_by": "Board", "date": "2026-03-01"}


def combined(voices: Mapping[str, Mapping[str, Any]], *, faceted: bool = False) -> dict[str, Any]:
    """Return the combined answer; the vote of each person is their level, or not applicable."""
    votes = {name: "not-applicable" if "not_applicable" in of else of.get("level", "") for name, of in voices.items()}
    return combine_answer(voices, {name: vote for name, vote in votes.items() if vote}, faceted=faceted)[0]


def test_a_level_that_everyone_gave_is_the_level() -> None:
    found = combined({"Ana": {"level": "2"}, "Ben": {"level": "2"}})

    assert found == {"level": "2", "votes": {"Ana": "2", "Ben": "2"}}


def test_levels_that_differ_stay_votes() -> None:
    found = combined({"Ana": {"level": "2"}, "Ben": {"level": "3"}})

    assert found == {"votes": {"Ana": "2", "Ben": "3"}}


def test_an_answer_without_a_level_is_no_vote() -> None:
    found = combined({"Ana": {"note": "Ask IT."}, "Ben": {"level": "3"}})

    assert found == {"level": "3", "votes": {"Ben": "3"}, "note": "Ana: Ask IT."}


def test_a_vote_in_a_file_stays_and_the_answer_of_its_author_counts_more() -> None:
    found = combined({"Ana": {"level": "2", "votes": {"Ana": "1", "Chloe": "4"}}, "Ben": {"level": "2"}})

    assert found["votes"] == {"Ana": "2", "Chloe": "4", "Ben": "2"}


def test_of_two_reasons_why_it_does_not_apply_one_is_the_answer_and_the_other_a_note() -> None:
    found = combined({"Ana": NOT_HERE, "Ben": NOT_HERE | {"not_applicable": "Not bought"}})

    assert (found["not_applicable"], found["approved_by"]) == ("No tool", "CMIO")
    assert found["note"] == "Ben: not applicable: Not bought (approved by CMIO)"


def test_the_same_reason_approved_by_another_person_is_a_note() -> None:
    found = combined({"Ana": NOT_HERE, "Ben": NOT_HERE | {"approved_by": "CIO"}})

    assert found["note"] == "Ben: not applicable: No tool (approved by CIO)"


def test_the_note_of_another_approval_names_the_day_on_which_it_expires() -> None:
    found = combined({"Ana": NOT_HERE, "Ben": NOT_HERE | {"approved_by": "CIO", "expires": "2026-12-31"}})

    assert found["note"] == "Ben: not applicable: No tool (approved by CIO, expires 2026-12-31)"


def test_a_reason_why_it_does_not_apply_is_a_note_while_others_gave_a_level() -> None:
    found = combined({"Ana": NOT_HERE, "Ben": {"level": "1"}})

    assert found == {
        "votes": {"Ana": "not-applicable", "Ben": "1"},
        "note": "Ana: not applicable: No tool (approved by CMIO)",
    }


def test_facets_that_everyone_gave_are_the_answer_and_no_votes() -> None:
    entry = {"facets": {"documented": "2", "used": "1"}}
    voices = {"Ana": entry, "Ben": entry}
    votes = dict.fromkeys(voices, "documented 2 used 1")

    assert combine_answer(voices, votes, faceted=True)[0] == entry


def test_one_acceptance_of_late_work_is_the_answers_and_another_is_a_note() -> None:
    other = LATE | {"accepted_by": "CIO", "note": "Two months."}
    found = combined({"Ana": {"level": "2", "done_late": LATE}, "Ben": {"level": "2", "done_late": other}})

    assert found["done_late"] == LATE
    assert found["note"] == "Ben: done late, accepted by CIO on 2026-03-01. Two months."


def test_late_work_is_a_note_while_no_level_is_agreed() -> None:
    found = combined({"Ana": {"level": "2", "done_late": LATE}, "Ben": {"level": "3"}})

    assert "done_late" not in found
    assert found["note"] == "Ana: done late, accepted by Board on 2026-03-01."


def test_the_latest_figure_is_the_answers_and_every_other_a_note_and_a_difference() -> None:
    old, new = {"value": "93", "date": "2026-05-01"}, {"value": "71", "date": "2026-05-20"}
    entry, figures = combine_answer({"Ana": {"measured": new}, "Ben": {"measured": old}}, {}, faceted=False)

    assert entry == {"measured": new, "note": "Ben: measured 93 on 2026-05-01"}
    assert figures == ({"Ana": "71 (2026-05-20)", "Ben": "93 (2026-05-01)"}, "71 (2026-05-20)")


def test_one_figure_of_all_is_no_difference() -> None:
    figure = {"value": "93", "date": "2026-05-01"}

    assert combine_answer({"Ana": {"measured": figure}, "Ben": {}}, {}, faceted=False) == ({"measured": figure}, None)


def test_a_flag_of_one_person_is_enough() -> None:
    assert combined({"Ana": {}, "Ben": {"flagged": "true"}}) == {"flagged": "true"}


def test_evidence_supports_the_level_of_its_author_and_the_same_piece_is_there_once() -> None:
    paper, report = {"title": "Paper", "date": "2026-05-01"}, {"title": "Report", "supports": "1"}
    voices = {
        "Ana": {"level": "2", "evidence": [paper, report]},
        "Ben": {"level": "2", "evidence": [paper]},
        "Chloe": {"level": "unknown", "evidence": [{"title": "Mail"}]},
    }

    assert combined(voices)["evidence"] == [paper | {"supports": "2"}, report, {"title": "Mail"}]


def test_line_breaks_at_the_end_of_a_note_are_left_out() -> None:
    found = combined({"Ana": {"note": "One.\nTwo.\n"}, "Ben": {"note": "Three."}})

    assert found == {"note": "Ana: One.\nTwo.\nBen: Three."}


def test_votes_of_both_rounds_stay() -> None:
    found = combined({"Ana": {"level": "2", "votes": {"Cy": "1"}, "second_votes": {"Cy": "2"}}, "Ben": {"level": "2"}})

    assert (found["votes"], found["second_votes"]) == ({"Cy": "1", "Ana": "2", "Ben": "2"}, {"Cy": "2"})


def test_of_two_reasons_for_an_answer_each_is_a_note() -> None:
    found = combined({"Ana": {"level": "2", "because": "Seen"}, "Ben": {"level": "2", "because": "Told"}})

    assert "because" not in found
    assert found["note"] == "Ana: agreed because: Seen\nBen: agreed because: Told"


def test_the_flag_that_says_more_is_kept() -> None:
    parked = {"why": "Ask the vendor", "owner": "CIO", "due": "2026-09-30"}
    found = combined({"Ana": {"flagged": "true"}, "Ben": {"flagged": parked}, "Cy": {"flagged": {"owner": "CMIO"}}})

    assert (found["flagged"], found["note"]) == (parked, "Cy: parked: CMIO")
