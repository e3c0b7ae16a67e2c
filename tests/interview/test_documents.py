"""The key for evidence offers the documents of the register first: Enter, a number or a few letters name one."""

from pathlib import Path

import pytest

from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness.loading.yaml_file import parse

TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"
ANSWERS = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  profile: {touches_care: true, uses_agents: true, size: small, sites: 3}
evidence:
  minutes: {title: Minutes of the board, date: 2026-05-04}
  pilot: {title: Pilot report, date: 2026-05-20}
  test: {title: Test of the pilot, date: 2026-03-01}
answers:
  care.records: 2
"""
SHARES = """\
  organization_answers: organization.yaml
  profile: {touches_care: true, uses_agents: true}
"""
ORGANIZATION = """\
organization: North Clinic
date: 2026-06-05
questionnaire: tiny@1.2.0
evidence:
  charter: {title: Charter, date: 2026-05-06}
profile: {size: small, sites: 3}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, encoding="utf-8")
    return path


def typed(path: Path, *lines: str) -> str:
    """Return what an interview in plain lines shows for lines typed at the first question."""
    typist, _ = sitting(path, "g care.records", *lines, packs=TINY)
    return "\n".join(typist.shown)


def evidence(path: Path) -> list[object]:
    answer = parse(path.read_text("utf-8"), "answers.yaml").data["answers"]["care.records"]
    return answer.get("evidence", []) if isinstance(answer, dict) else []


def test_documents_are_listed_newest_first_with_a_new_one_last(path: Path) -> None:
    shown = typed(path, "e", "-")

    assert (
        "  1  Pilot report, May 20, 2026 (pilot)\n"
        "  2  Minutes of the board, May 4, 2026 (minutes)\n"
        "  3  Test of the pilot, March 1, 2026 (test)\n"
        "  +  a new document\n"
    ) in f"{shown}\n"
    assert evidence(path) == []


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (["e", ""], "pilot"),
        (["e", "2"], "minutes"),
        (["e", "board"], "minutes"),
        (["e", "pilot", ""], "pilot"),
        (["e", "pilot", "2"], "test"),
        (["e", "board minut"], "minutes"),
        (["e", "nowhere", "9", "test"], "test"),
        (["e minutes"], "minutes"),
    ],
)
def test_what_is_typed_names_a_document(path: Path, lines: list[str], named: str) -> None:
    typed(path, *lines)

    assert evidence(path) == [named]


def test_letters_that_fit_no_document_and_numbers_beyond_the_list_are_told(path: Path) -> None:
    shown = typed(path, "e", "nowhere", "9", "-")

    assert "No document has 'nowhere' in its title or id." in shown
    assert "Type a number up to 3." in shown


def test_a_new_document_goes_into_the_register_and_is_named(path: Path) -> None:
    typed(path, "e", "+", "Minutes", "2026-06-01", "Quality share")

    assert "  minutes-2: {title: Minutes, date: 2026-06-01, location: Quality share}\n" in path.read_text("utf-8")
    assert evidence(path) == ["minutes-2"]


def test_a_title_typed_with_the_key_is_evidence_of_the_answer_alone(path: Path) -> None:
    typed(path, "e Seen on the ward", "2026-05-01", "", "")

    assert evidence(path) == [{"title": "Seen on the ward", "date": "2026-05-01", "supports": "2"}]


def test_the_last_piece_is_removed_by_a_hyphen(path: Path) -> None:
    typed(path, "e", "", "e", "2", "e", "-")

    assert evidence(path) == ["pilot"]


def test_undo_takes_the_reference_back(path: Path) -> None:
    typed(path, "e", "", "z")

    assert path.read_text("utf-8") == ANSWERS


def test_on_the_full_screen_the_list_follows_the_letters_and_enter_takes_its_first(path: Path) -> None:
    async def steps(screen: Screen) -> None:
        await screen.press("b", shows="Live records")
        await screen.press("e", shows="Test of the pilot")
        await screen.type("board", shows=lambda text: "1  Minutes of the board" in text and "Pilot report" not in text)
        await screen.press("enter", shows="Minutes of the board is evidence for CARE-01.")

    on_screen(path, steps, packs=TINY)

    assert evidence(path) == ["minutes"]


def test_escape_on_the_full_screen_names_nothing(path: Path) -> None:
    async def steps(screen: Screen) -> None:
        await screen.press("b", shows="Live records")
        await screen.press("e", shows="Test of the pilot")
        await screen.press("escape", shows="Nothing")

    on_screen(path, steps, packs=TINY)

    assert evidence(path) == []


@pytest.fixture
def shared(path: Path) -> Path:
    """The same answers with a file of the organization, which has a document of its own."""
    (path.parent / "organization.yaml").write_text(ORGANIZATION, "utf-8")
    text = ANSWERS.replace("  profile: {touches_care: true, uses_agents: true, size: small, sites: 3}\n", SHARES)
    path.write_text(text, "utf-8")
    return path


def test_a_question_of_the_organization_offers_the_documents_of_its_file_alone(shared: Path) -> None:
    typist, _ = sitting(shared, "g team.owner", "1", "g team.owner", "e", "", "g care.records", "e", "-", packs=TINY)
    lists = [lines.splitlines()[:-1] for lines in typist.shown if "a new document" in lines]

    assert lists[0] == ["  1  Charter, May 6, 2026 (charter)"]
    assert [line[5:] for line in lists[1]] == [
        "Pilot report, May 20, 2026 (pilot)",
        "Charter, May 6, 2026 (charter)",
        "Minutes of the board, May 4, 2026 (minutes)",
        "Test of the pilot, March 1, 2026 (test)",
    ]
    assert "  team.owner:\n    level: 1\n    evidence:\n      - charter\n" in organization(shared)


def test_a_document_of_the_use_case_that_is_typed_there_is_refused(shared: Path) -> None:
    typist, _ = sitting(shared, "g team.owner", "1", "g team.owner", "e pilot", packs=TINY)

    assert "there is no document 'pilot' in the register" in "\n".join(typist.shown)
    assert "pilot" not in organization(shared)


def test_on_the_full_screen_it_offers_the_same(shared: Path) -> None:
    async def steps(screen: Screen) -> None:
        await screen.press("g", shows="Go to")
        await screen.type("team-01")
        await screen.press("enter", shows="Is there an owner?")
        await screen.press("e", shows=lambda text: "1  Charter" in text and "Pilot report" not in text)
        await screen.press("enter", shows="Charter is evidence for TEAM-01.")

    on_screen(shared, steps, packs=TINY)


def organization(path: Path) -> str:
    return path.with_name("organization.yaml").read_text("utf-8")
