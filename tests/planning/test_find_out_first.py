"""Where too much is unknown, finding out comes first and no date is told."""

from live_tool import planned


def test_nothing_is_to_be_found_out_first_where_little_is_unknown():
    roadmap = planned(answers={"people.training": "0"})

    assert roadmap.find_out_first == ()
    assert [weeks.gate for weeks in roadmap.gate_weeks] == ["G2"]


def test_a_gate_about_which_too_much_is_unknown_has_no_weeks():
    roadmap = planned(answers={"people.training": "unknown", "safety.oversight": "unknown"})

    assert roadmap.steps
    assert roadmap.gate_weeks == ()


def test_what_safe_use_needs_is_found_out_before_what_gates_need():
    roadmap = planned(answers={"people.training": "unknown", "safety.oversight": "", "safety.downtime": "unknown"})

    assert roadmap.find_out_first == ("safety.downtime", "safety.oversight", "people.training")
