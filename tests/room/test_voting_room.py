"""A room: seats, votes by phone, and the view of each phone."""

from contextlib import suppress

import pytest

from phone_clients import CARD, a_room
from readiness.room.question_card import QuestionCard
from readiness.room.refusal import NotGrantedError
from readiness.room.seats import MOST_PEOPLE, MOST_PHONES


def test_a_phone_sees_its_own_vote_and_how_many_have_voted():
    room, ballots = a_room()
    ana, ben = room.join("Ana"), room.join("Ben")
    ballots.begin(CARD.code, room.voters(()))
    room.vote(ben, CARD.code, 1, 4)
    room.vote(ana, CARD.code, 1, 2)

    view = room.view(ana)

    assert {name: view[name] for name in ("state", "round", "vote", "voted", "voters")} == {
        "state": "open", "round": 1, "vote": 2, "voted": 2, "voters": 2,
    }  # fmt: skip


def test_a_vote_may_change_until_the_votes_are_shown():
    room, ballots = a_room()
    ana = room.join("Ana")
    ballots.begin(CARD.code, room.voters(()))
    room.vote(ana, CARD.code, 1, 2)
    room.vote(ana, CARD.code, 1, "unknown")
    assert ballots.reveal() == {"Ana": "unknown"}

    with pytest.raises(NotGrantedError, match="That vote is over") as refused:
        room.vote(ana, CARD.code, 1, 3)

    assert refused.value.status == 409
    assert room.view(ana)["state"] == "over"


@pytest.mark.parametrize(("question", "number"), [("DATA-02", 1), ("DATA-01", 0), ("DATA-01", 2), (None, None)])
def test_a_vote_names_its_question_and_round(question, number):
    room, ballots = a_room()
    ana = room.join("Ana")
    ballots.begin(CARD.code, room.voters(()))

    with pytest.raises(NotGrantedError, match="over"):
        room.vote(ana, question, number, 1)


@pytest.mark.parametrize("vote", [5, -1, True, None, "1", "not-applicable", 1.0, [1], {}])
def test_what_is_no_level_is_no_vote(vote):
    room, ballots = a_room()
    ana = room.join("Ana")
    ballots.begin(CARD.code, room.voters(()))

    with pytest.raises(NotGrantedError, match="not a level"):
        room.vote(ana, CARD.code, 1, vote)


def test_a_question_without_levels_takes_no_vote():
    room, ballots = a_room()
    room.show(QuestionCard("DATA-01", "Data", "In facets", ()))
    ana = room.join("Ana")
    ballots.begin("DATA-01", room.voters(()))

    with pytest.raises(NotGrantedError, match="not a level"):
        room.vote(ana, "DATA-01", 1, "unknown")


def test_a_name_is_taken_in_any_letter_case():
    room, _ = a_room()
    room.join("Ana")

    with pytest.raises(NotGrantedError, match="Ana is in the room already"):
        room.join("aNA")


def test_a_second_phone_of_a_person_is_the_same_person_with_one_vote():
    room, ballots = a_room()
    first, second = room.join("Ana"), room.join("ana", again=True)
    ballots.begin(CARD.code, room.voters(()))
    room.vote(first, CARD.code, 1, 1)
    room.vote(second, CARD.code, 1, 3)

    assert (room.joined, ballots.reveal()) == (("Ana",), {"Ana": 3})


def test_a_phone_does_not_see_what_another_phone_of_the_same_name_voted():
    room, ballots = a_room()
    first, second = room.join("Ana"), room.join("Ana", again=True)
    ballots.begin(CARD.code, room.voters(()))
    room.vote(first, CARD.code, 1, 1)

    assert (room.view(second)["vote"], room.view(second)["replaced"]) == (None, True)


def test_a_phone_is_told_when_the_keyboard_voted_instead():
    room, ballots = a_room()
    ana = room.join("Ana")
    ballots.begin(CARD.code, room.voters(()))
    room.vote(ana, CARD.code, 1, 1)
    ballots.seal("Ana", 4)

    assert (room.view(ana)["vote"], room.view(ana)["replaced"]) == (None, True)


def test_a_phone_takes_the_seat_of_a_person_named_at_the_keyboard():
    room, _ = a_room("Ana", "Ben")
    token = room.join("ANA")

    assert room.view(token)["name"] == "Ana"
    assert room.voters(("Ana", "Ben")) == ("Ana", "Ben")


def test_who_watches_is_not_counted_and_does_not_vote():
    room, ballots = a_room("Ben")
    ana = room.join("Ana", observes=True)
    ballots.begin(CARD.code, room.voters(("Ben",)))

    with pytest.raises(NotGrantedError, match="You watch"):
        room.vote(ana, CARD.code, 1, 1)

    assert ballots.voters == ("Ben",)


def test_the_vote_of_a_person_who_watches_from_now_on_is_dropped():
    room, ballots = a_room("Ben")
    ana = room.join("Ana")
    ballots.begin(CARD.code, room.voters(("Ben",)))
    room.vote(ana, CARD.code, 1, 1)
    room.observe(ana, observes=True)
    assert (ballots.count, ballots.voters) == (0, ("Ben",))

    room.observe(ana, observes=False)

    assert (ballots.count, ballots.voters) == (0, ("Ben", "Ana"))


def test_the_facilitator_lets_a_person_only_watch_until_that_phone_wants_to_vote():
    room, ballots = a_room("Ana", "Ben")
    ballots.begin(CARD.code, room.voters(("Ana", "Ben")))
    room.set_aside("Ana")
    assert list(ballots.voters) == ["Ben"]

    room.join("Ana")

    assert list(ballots.voters) == ["Ana", "Ben"]


def test_who_is_sent_out_is_told_so_is_not_waited_for_and_may_join_again():
    room, ballots = a_room("Ana")
    tokens = {name: room.join(name) for name in ("Ana", "Ben")}
    ballots.begin(CARD.code, room.voters(("Ana",)))
    room.vote(tokens["Ben"], CARD.code, 1, 3)

    room.send_out("Ana")
    room.send_out("Ben")

    with pytest.raises(NotGrantedError) as refused:
        room.view(tokens["Ben"])
    assert (refused.value.status, ballots.voters, ballots.count) == (410, (), 0)
    room.view(room.join("Ana"))
    assert ballots.voters == ("Ana",)


def test_who_joins_during_a_round_may_vote_in_it():
    room, ballots = a_room("Ben")
    ballots.begin(CARD.code, room.voters(("Ben",)))
    room.vote(room.join("Ana"), CARD.code, 1, 1)

    assert (ballots.voters, ballots.missing) == (("Ben", "Ana"), ("Ben",))


def test_someone_else_on_the_same_phone_leaves_no_ghost():
    room, _ = a_room()
    ana = room.join("Anna")

    room.join("Ana", left=ana)

    assert room.joined == ("Ana",)
    with pytest.raises(NotGrantedError, match="not joined"):
        room.view(ana)


def test_a_room_is_full_with_fifty_people():
    room, _ = a_room()
    for number in range(MOST_PEOPLE):
        room.join(f"P{number}")

    with pytest.raises(NotGrantedError, match="room is full"):
        room.join("One more")

    room.join("P7", again=True)


def test_of_many_phones_of_one_person_the_first_loses_its_seat():
    room, _ = a_room()
    first = room.join("Ana")
    for _ in range(MOST_PHONES):
        last = room.join("Ana", again=True)

    assert room.view(last)["name"] == "Ana"
    with pytest.raises(NotGrantedError, match="not joined"):
        room.view(first)


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "a\x1b[31mb", "\u202eana", "-", None, 7, ["Ana"], "\ud800"])
def test_what_cannot_be_shown_is_no_name(name):
    with pytest.raises(NotGrantedError, match="Not a name"):
        a_room()[0].join(name)


def test_a_name_is_kept_in_the_normal_form_with_single_blanks():
    room, _ = a_room()
    room.join("  Zoe\u0308   the  CIO ")

    assert room.joined == ("Zo\u00eb the CIO",)


def test_a_forged_token_has_no_seat():
    room, _ = a_room()
    room.join("Ana")

    with pytest.raises(NotGrantedError) as refused:
        room.view("forged")

    assert refused.value.status == 401


def test_a_phone_gets_nothing_of_the_answers_file():
    room, _ = a_room("Ben", "Cho")

    assert set(room.view(room.join("Ana"))) == {
        "version", "name", "observes", "state", "code", "title", "prompt", "levels",
    }  # fmt: skip


def test_after_a_restart_the_seats_and_an_open_round_are_those_of_before():
    room, ballots = a_room()
    ana = room.join("Ana")
    ballots.begin(CARD.code, room.voters(()))
    room.vote(ana, CARD.code, 1, 2)
    kept = room.kept()
    room, ballots = a_room()
    room.restore(kept)
    ballots.begin(CARD.code, room.voters(()))

    view = room.view(ana)

    assert (view["name"], view["round"], view["vote"], view["replaced"]) == ("Ana", 1, None, False)
    room.vote(ana, CARD.code, 1, 2)
    assert ballots.reveal() == {"Ana": 2}


def test_after_a_restart_a_round_that_was_over_does_not_get_its_number_again():
    room, ballots = a_room()
    room.join("Ana")
    ballots.begin(CARD.code, room.voters(()))
    ballots.close()
    kept = room.kept()
    room, ballots = a_room()
    room.restore(kept)
    ballots.begin(CARD.code, room.voters(()))

    assert ballots.round == 2


def test_a_vote_that_could_not_be_saved_may_be_changed():
    room, ballots = a_room()
    ana = room.join("Ana")
    ballots.begin(CARD.code, room.voters(()))
    room.vote(ana, CARD.code, 1, 2)
    with suppress(OSError), ballots.shown():
        assert room.view(ana)["state"] == "over"
        raise OSError

    room.vote(ana, CARD.code, 1, 3)

    assert ballots.reveal() == {"Ana": 3}
