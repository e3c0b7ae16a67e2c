"""The text of a new answers file, and of a new organization's file."""

from typing import Any

import yaml

from building import a_pack, an_initiative
from readiness.loading.yaml_file import parse
from readiness.model.pack import Pack
from readiness.model.plan import Plan
from readiness.saving.new_answers import new_answers, new_organization

FACTS = [
    {"id": "beds", "type": "number", "prompt": "How many beds?", "scope": "organization"},
    {"id": "cloud", "prompt": "In the cloud?", "scope": "use-case"},
]
QUESTIONS: dict[str, dict[str, Any]] = {"d.plan": {"scope": "organization"}, "d.tool": {}, "e.site": {}}


def pack(**changes: Any) -> Pack:
    return a_pack(QUESTIONS, facts=FACTS, **changes)


def lines_of(text: str) -> list[str]:
    return text.split("\n")


def test_an_organizations_file_asks_for_its_own_facts_and_questions_only() -> None:
    assert new_organization(pack(), "Elm", "2026-06-05", {}) == (
        "# yaml-language-server: $schema=.readiness/organization.schema.json\n"
        "# Tiny: what is so for the organization, answered once for all its use cases.\n"
        "organization: Elm\n"
        "date: 2026-06-05\n"
        "questionnaire: tiny@1.0.0\n"
        "# Facts that decide what is asked:\n"
        "# profile:\n"
        "#   beds: a number. How many beds?\n"
        "answers:\n"
        "\n"
        "  # D\n"
        "  # Q-01 Title of d.plan\n"
    )


def test_an_organizations_file_states_the_facts_that_are_known() -> None:
    text = new_organization(pack(), "Elm", "2026-06-05", {"beds": "300", "cloud": "true"})

    assert "questionnaire: tiny@1.0.0\nprofile:\n  beds: '300'\nanswers:\n" in text


def test_a_use_case_that_has_an_organizations_file_asks_for_the_rest_only() -> None:
    text = new_answers(pack(), "Elm", "Beds", "2026-06-05", {"beds": "300"}, "../organization.yaml")

    assert "  organization_answers: '../organization.yaml'\n" in text
    assert "beds" not in text
    assert "d.plan" not in parse(text, "t").data
    assert [line for line in lines_of(text) if line.startswith("  # Q-")] == [
        "  # Q-02 Title of d.tool",
        "  # Q-03 Title of e.site",
    ]


def test_a_use_case_by_itself_asks_for_all() -> None:
    text = new_answers(pack(), "Elm", "Beds", "2026-06-05", {})

    assert "organization_answers" not in text
    assert [line for line in lines_of(text) if line.startswith("  #   ") or line == "  # profile:"] == [
        "  # profile:",
        "  #   beds: a number. How many beds?",
        "  #   cloud: true or false. In the cloud?",
        "  #   G1: 2026-06-05",
    ]
    assert sum(line.startswith("  # Q-") for line in lines_of(text)) == 3


def test_facts_are_stated_in_the_order_of_the_questionnaire_and_the_others_are_asked() -> None:
    text = new_answers(pack(), "Elm", "Beds", "2026-06-05", {"cloud": "true", "beds": "300"})
    some = new_answers(pack(), "Elm", "Beds", "2026-06-05", {"cloud": "true"})

    assert "  profile:\n    beds: '300'\n    cloud: true\n  # Days already passed (G1, G2):\n" in text
    assert "    cloud: true\n  # More facts under profile, when you know them:\n  #   beds: a number." in some


def test_the_example_of_an_answer_is_the_level_in_the_middle_of_the_scale() -> None:
    text = new_answers(pack(), "Elm", "Beds", "2026-06-05", {})

    assert (
        "#   d.plan: 2\n# It is a level (0 Level 0, 1 Level 1, 2 Level 2, 3 Level 3, 4 Level 4), or unknown.\n" in text
    )


def test_a_long_scale_is_named_by_its_ends() -> None:
    def shown(levels: int) -> str:
        scale = [{"level": str(n), "name": f"L{n}", "meaning": "So much."} for n in range(levels)]
        text = new_answers(a_pack({"d.a": {"levels": {}}}, scale=scale), "Elm", "Beds", "2026-06-05", {})
        return next(line for line in lines_of(text) if line.startswith("# It is a level"))

    assert shown(12).startswith("# It is a level (0 L0, 1 L1, ")
    assert shown(13) == "# It is a level (0 to 12), or unknown."


def test_names_are_quoted_where_yaml_would_read_them_otherwise() -> None:
    text = new_answers(pack(), "Elm: North", "two\nlines", "2026-06-05", {})

    assert "  organization: 'Elm: North'\n" in text
    assert '  use_case: "two\\nlines"\n' in text


def test_work_on_the_roadmap_is_mentioned_only_where_there_are_initiatives() -> None:
    with_work = pack(initiatives=[an_initiative("x", {"d.tool": (0, 2)})])

    assert "# progress:" not in new_answers(pack(), "Elm", "Beds", "2026-06-05", {})
    assert "#   x: {status: in-progress, owner: Data owner, due: 2026-06-05}\n" in (
        new_answers(with_work, "Elm", "Beds", "2026-06-05", {})
    )


def test_a_plan_is_shown_where_there_are_initiatives_in_the_file_for_people() -> None:
    with_work = pack(initiatives=[an_initiative("x", {"d.tool": (0, 2)})])
    block = "# plan:\n#   start: 2026-06-05\n#   capacity: {technical: 2}\n"

    assert "# plan:" not in new_answers(pack(), "Elm", "Beds", "2026-06-05", {})
    assert block in new_answers(with_work, "Elm", "Beds", "2026-06-05", {})
    assert "# plan:" not in new_answers(with_work, "Elm", "Beds", "2026-06-05", {}, "organization.yaml")
    assert block in new_organization(with_work, "Elm", "2026-06-05", {})


def test_the_plan_that_is_shown_can_be_used() -> None:
    with_work = pack(initiatives=[an_initiative("x", {"d.tool": (0, 2)})])
    text = new_organization(with_work, "Elm", "2026-06-05", {})
    plan = yaml.load(text[text.index("# plan:") :].replace("# ", "", 1).replace("\n# ", "\n"), Loader=yaml.BaseLoader)

    assert Plan.model_validate(plan["plan"]).freezes[0].kind == "go-live"
