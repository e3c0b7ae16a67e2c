"""The last lines of a report name the program and the pack."""

from readiness.view.made_by import made_by
from readiness.view.models.header import FooterView


def test_a_pack_is_named_once_where_questionnaire_and_rubric_agree():
    foot = FooterView("readiness 1.0", "beds@1.2.0", "beds@1.2.0", "0f3a", "9c1d")

    assert str(made_by(foot)) == "Made by readiness 1.0 from beds@1.2.0 (content 0f3a)."


def test_a_rubric_of_another_version_is_named_beside_its_questionnaire():
    foot = FooterView("readiness 1.0", "beds@1.2.0", "beds@1.1.0", "0f3a", "9c1d")

    assert str(made_by(foot)) == "Made by readiness 1.0 from beds@1.2.0 and beds@1.1.0 (content 0f3a)."
