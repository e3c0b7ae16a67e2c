"""Two rounds of votes: what is offered by how far they are apart, and what stays of each."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from at_a_time import Hands
from conftest import dear
from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.interview.session import Session
from readiness.loading.read_answers import parse_answers
from readiness.loading.read_pack import load_pack
from readiness.loading.yaml_file import parse
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.saving.changes import Change
from readiness.saving.file_contents import FileContents
from readiness.scoring.vote_agreement import vote_agreement
from running import ROOT

ID = "care.records"
PACKS = ROOT / "tests/cases/packs/tiny"
ROOM = ["Ana", "Ben", "Cho"]
HEADER = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  profile: {touches_care: true, uses_agents: false, size: small, sites: 3}
  participants: [Ana, Ben, Cho]
answers:
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "here").mkdir()
    path = tmp_path / "here/answers.yaml"
    path.write_text(HEADER)
    return path


def answered(path: Path) -> Answer:
    return pipeline.load(path, packs=PACKS).answers.answers[ID]


def asked(path: Path, *lines: str, **options: object) -> str:
    """Return what was shown while lines were typed; they have to be as many as are asked for."""
    typist, _ = sitting(path, *lines, packs=PACKS, **options)  # type: ignore[arg-type]
    return "\n".join(typist.shown)


def test_enter_takes_a_level_that_all_said(path):
    said = asked(path, "V", "222", "", "", blind=True)

    assert "Agreed level 0-3: Enter takes 2" in said
    assert answered(path).level == 2


def test_enter_takes_the_lower_of_two_levels_that_are_one_apart(path):
    said = asked(path, "V", "232", "", "")

    assert "One level apart: one sentence from Ben, who said 3, and the lower level is taken." in said
    assert answered(path).level == 2


def test_another_level_than_the_one_offered_may_be_agreed(path):
    asked(path, "V", "232", "", "3")

    assert answered(path).level == 3


def test_far_apart_the_ends_speak_first_and_enter_leaves_it_open(path):
    said = asked(path, "V", "031", "", "")

    assert "3 levels apart: Ana (0), then Ben (3) speak, three minutes in all." in said
    assert answered(path).level is None


def test_a_second_round_stands_beside_the_first(path):
    asked(path, "V", "031", "", "v", "122", "", "", "The log shows it.")
    found = answered(path)

    assert (found.votes, found.second_votes) == ({"Ana": 0, "Ben": 3, "Cho": 1}, {"Ana": 1, "Ben": 2, "Cho": 2})
    assert (found.level, found.because) == (1, "The log shows it.")


def test_of_more_rounds_the_last_is_the_second(path):
    asked(path, "V", "030", "", "v", "031", "", "v", "111", "", "", "")

    assert answered(path).second_votes == {"Ana": 1, "Ben": 1, "Cho": 1}


def test_votes_that_everybody_sees_have_two_rounds_too(path):
    asked(path, "v", "0", "3", "1", "v", "2", "2", "2", "", "")
    found = answered(path)

    assert (found.votes["Ben"], found.second_votes, found.level) == (3, {"Ana": 2, "Ben": 2, "Cho": 2}, 2)


def test_a_reason_is_asked_for_only_after_votes_that_were_far_apart(path):
    near = asked(path, "V", "222", "", "")
    far = asked(path, "V", "031", "", "1", "")

    assert ("Agreed because" in near, "Agreed because" in far) == (False, True)


def test_still_apart_it_is_parked_with_an_owner_and_a_day_and_the_lower_level_stands(path):
    said = asked(
        path, "V", "031", "", "v", "030", "", "f", "Ask the vendor", "cho", "+6w", "", "", "Nobody knows.",
        clock=Hands().clock,
    )  # fmt: skip
    found = answered(path)

    assert "Still apart: f parks it" in said
    assert "That is July 17, 2026 (2026-07-17)." in said
    assert found.flagged
    assert (found.flagged.owner, str(found.flagged.due), found.level) == ("Cho", "2026-07-17", 0)


def test_while_it_is_parked_the_level_may_stay_open(path):
    asked(path, "V", "031", "", "f", "", "-")
    found = answered(path)

    assert (bool(found.flagged), found.level) == (True, None)


def test_votes_without_names_are_shown_as_numbers_and_kept_in_the_order_of_their_levels(path):
    said = asked(path, "v", "3u1", "", "1", "", anonymous=True)

    assert "CARE-01, votes: 1 for 1, 1 for 3 and 1 unknown." in said
    assert list(answered(path).votes.items()) == [("P1", 1), ("P2", 3), ("P3", "unknown")]


def test_where_nobody_is_named_votes_without_names_need_only_a_number_of_people(path):
    path.write_text(HEADER.replace("[Ana, Ben, Cho]", "[]"))
    asked(path, "v", "one", "2", "33", "", "", anonymous=True)

    assert answered(path).votes == {"P1": 3, "P2": 3}


def test_the_time_to_talk_stands_above_the_question(path):
    hands = Hands()
    _, interview = sitting(path, "V", "031", "", lambda: hands.move(1), "", packs=PACKS, clock=hands.clock)

    assert interview._pace.talk is not None  # noqa: SLF001


def test_on_the_screen_the_talk_has_a_clock_and_v_votes_again(path):
    hands = Hands()

    async def steps(screen: Screen):
        await screen.press("V", shows="Ana, level")
        await screen.type("031", "enter", shows="Enter shows the votes")
        await screen.press("enter", shows="talk: 3:00 left")
        hands.move(0.5)
        await screen.wait("talk: 2:30 left")
        await screen.press("v", "enter", shows="Ana, level")
        await screen.type("111", "enter", shows="Enter shows the votes")
        await screen.press("enter", shows="Enter takes 1")
        await screen.press("enter", shows="Agreed because")
        shown = await screen.type("Seen it", "enter", shows="Agreed because: Seen it")
        assert "Second votes: Ana 1, Ben 1 and Cho 1. All votes are for the same level." in shown

    on_screen(path, steps, packs=PACKS, clock=hands.clock)


ROUNDS = st.lists(
    st.dictionaries(st.sampled_from(ROOM), st.one_of(st.integers(0, 3), st.just("unknown")), min_size=1),
    min_size=1,
    max_size=4,
)


@dear(10)
@given(rounds=ROUNDS, anonymous=st.booleans())
def test_the_first_round_stays_the_last_is_the_second_and_agreement_is_of_the_first(rounds, anonymous):
    session = in_memory(anonymous=anonymous)
    agreement = None
    for votes in rounds:
        session.begin_round()
        for voter, vote in votes.items():
            session.ballots.seal(voter, vote)
        session.reveal(incomplete=True)
        now = vote_agreement([session.current], session.answers.answers, session.pack)
        agreement = agreement or now
        assert now == agreement
    answer = session.answer_now

    assert multiset(answer.votes) == multiset(rounds[0])
    assert multiset(answer.second_votes) == (multiset(rounds[-1]) if len(rounds) > 1 else [])
    assert anonymous or answer.votes == rounds[0]
    for _ in rounds:
        session.undo()
    assert session.said(session.current).votes == {}


def in_memory(*, anonymous: bool) -> Session:
    """Return a session whose changes stay in memory."""
    pack = load_pack("tiny", packs=PACKS)
    document = parse(HEADER, "answers.yaml")
    now = FileContents(pack, document, None, parse_answers(document, pack, None)[0])

    def save(change: Change) -> Answers:
        nonlocal now
        now = now.changed(change)
        return now.answers

    session = Session(pack, now.answers, save)
    session.anonymous = anonymous
    return session


def multiset(votes: dict[str, int | str]) -> list[str]:
    return sorted(map(str, votes.values()))
