"""Hidden votes in plain lines: before votes are shown, no output or file depends on them."""

import re

import pytest

from beds_in_june import FACTS
from in_plain_lines import folder_now, sitting
from readiness import pipeline
from readiness.errors import WriteError
from readiness.interview.closing_summary import ResumeCommand, closing_summary, interruption_message
from readiness.loading.read_pack import load_pack
from readiness.saving.answers_file import AnswersFile
from readiness.saving.new_answers import new_answers
from readiness.statements import interview_votes as votes_said
from running import STORIES

FIRST = "data.availability"
ONE, OTHER = ["3", "1", "u"], ["0", "u", "2"]
"""Two sets of votes of Ana, Ben and Cho."""
VOTE, ALL = object(), object()
"""Placeholders for the vote of the next person, and for all votes in one line."""


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "here"
    folder.mkdir()
    path = folder / "answers.yaml"
    pack = load_pack("healthcare-ai")
    text = new_answers(pack, "Elm", "Beds", "2026-06-05", FACTS)
    path.write_text(text.replace("  date: ", "  participants: [Ana, Ben, Cho]\n  date: ", 1), "utf-8")
    return path


def votes_in(path):
    return pipeline.load(path).answers.answers[FIRST].votes


def the_same_with_other_votes(path, *lines, **options):
    """Run an interview twice with different votes; check that output and files are the same, and return them."""
    before, seen = path.read_bytes(), []
    for votes in (ONE, OTHER):
        path.write_bytes(before)
        left = iter(votes)
        typed = [next(left) if line is VOTE else "".join(votes) if line is ALL else line for line in lines]
        typist, interview = sitting(path, *typed, **options)
        seen.append((typist.shown, typist.files, folder_now(path.parent), interview.session.forfeited()))
    assert seen[0] == seen[1]
    return "\n".join(seen[0][0])


SOMEWHERE = {
    "the question shown again": ["d", "h", "d", "h"],
    "the map": ["l", "l disagreed"],
    "the scores": ["s", "s"],
    "the list of keys": ["?"],
    "who is in the room": ["w", "-"],
    "finding": ["/availability"],
    "a note, evidence, a flag": ["n Seen", "e Report", "2026-05-01", "here", "", "f", ""],
    "undoing": ["n Seen", "z", "z"],
    "an answer amid the votes": ["2", "u", "c", "x", "x No systems yet"],
    "not leaving": ["", "n", "g DATA-05", "n", "q", "n", "o", "n", "/records", "1", "n"],
    "leaving": ["", "y", "b"],
    "voting again": ["v", "ben", "2", "-"],
    "a fact": ["p", "s"],
}


@pytest.mark.parametrize("then", SOMEWHERE.values(), ids=SOMEWHERE)
def test_nothing_shown_or_written_depends_on_a_hidden_vote(path, then):
    said = the_same_with_other_votes(path, "v", VOTE, VOTE, "-", "-", *then, blind=True)
    assert "2 of 3 voted; not yet: Cho" in said
    assert "votes" not in path.read_text("utf-8")


def test_votes_of_all_in_one_line_are_not_shown_before_all_of_them_are(path):
    assert "3 of 3 voted" in the_same_with_other_votes(path, "V", ALL, "-", "d")
    assert "votes" not in path.read_text("utf-8")


def test_all_votes_are_shown_and_written_at_once(path):
    typist, _ = sitting(path, "V", "31u", "", "")
    assert "DATA-01, votes: Ana 3, Ben 1 and Cho unknown." in "\n".join(typist.shown)
    assert votes_in(path) == {"Ana": 3, "Ben": 1, "Cho": "unknown"}
    versions = {files["answers.yaml"] for files in typist.files}
    assert len(versions) == 2
    assert [b"Ana: 3" in one for one in sorted(versions, key=len)] == [False, True]


def test_showing_the_votes_is_one_change_to_take_back(path):
    before = path.read_bytes()
    sitting(path, "V", "31u", "", "", "z")
    assert path.read_bytes() == before


@pytest.mark.parametrize("line", ["310", "3 1 0", "3,1,0", "3/1/0"])
def test_votes_in_one_line_are_in_the_order_of_the_names(path, line):
    sitting(path, "V", line, "", "")
    assert votes_in(path) == {"Ana": 3, "Ben": 1, "Cho": 0}


def test_a_dash_in_the_line_of_all_skips_one(path):
    sitting(path, "V", "3-0", "show", "y", "")
    assert votes_in(path) == {"Ana": 3, "Cho": 0}


def test_the_line_of_all_begins_with_who_is_asked(path):
    sitting(path, "V", "3", "10", "", "")
    assert votes_in(path) == {"Ana": 3, "Ben": 1, "Cho": 0}


def test_a_vote_is_changed_by_a_name_or_the_beginning_of_one(path):
    sitting(path, "V", "310", "Ben", "4", "ch", "u", "", "")
    assert votes_in(path) == {"Ana": 3, "Ben": 4, "Cho": "unknown"}


def test_the_votes_are_shown_without_who_is_missing_only_after_a_question(path):
    typist, _ = sitting(path, "V", "3", "", "0", "show", "n", "show", "y", "")
    said = "\n".join(typist.shown)
    assert said.count("Not voted yet: Ben. Show the votes without them? (y or n)") == 2
    assert votes_in(path) == {"Ana": 3, "Cho": 0}


def test_who_is_missing_is_asked_again(path):
    sitting(path, "V", "3", "-", "", "1", "0", "", "")
    assert votes_in(path) == {"Ana": 3, "Ben": 1, "Cho": 0}


def test_a_new_round_is_the_second_and_the_first_stays(path):
    sitting(path, "V", "310", "", "", "V", "4-4", "show", "y", "")
    answer = pipeline.load(path).answers.answers[FIRST]
    assert answer.votes == {"Ana": 3, "Ben": 1, "Cho": 0}
    assert answer.second_votes == {"Ana": 4, "Cho": 4}


def test_dropped_votes_are_gone(path):
    before = path.read_bytes()
    typist, _ = sitting(path, "V", "310", "drop", "n", "drop", "y", "2")
    assert "DATA-01 is level 2" in "\n".join(typist.shown)
    assert b"votes" not in path.read_bytes()
    assert path.read_bytes() != before


def test_a_round_without_votes_ends(path):
    typist, _ = sitting(path, "V", "", "", "-", "2")
    assert "DATA-01 is level 2" in "\n".join(typist.shown)


def test_who_comes_in_amid_a_round_votes_too(path):
    typist, _ = sitting(path, "V", "3", "-", "-", "w Dan", "", "v", "", "1", "0", "2", "", "")
    assert "1 of 4 voted; not yet: Ben, Cho and Dan" in "\n".join(typist.shown)
    assert votes_in(path) == {"Ana": 3, "Ben": 1, "Cho": 0, "Dan": 2}


def test_the_vote_of_who_is_taken_out_of_the_file_meanwhile_goes_out(path):
    def without_ben():
        path.write_text(path.read_text("utf-8").replace("[Ana, Ben, Cho]", "[Ana, Cho]"), "utf-8")

    sitting(path, "V", "310", "-", without_ben, "f", "", "v", "", "")
    assert votes_in(path) == {"Ana": 3, "Cho": 0}


def test_a_line_that_is_no_vote_is_not_repeated(path):
    typist, _ = sitting(path, "V", "7", "33", "3 3 9", "\x1b3", "-")
    said = [line for line in typist.shown if "Not taken" in line]
    assert len(said) == 4
    assert not re.search(r"7|33|9|U\+", "\n".join(said))


def test_what_is_typed_where_a_name_is_asked_for_is_not_repeated(path):
    typist, _ = sitting(path, "V", "310", "2", "xyz", "-")
    assert "xyz" not in "\n".join(typist.shown)
    assert sum("Not taken: type a name" in line for line in typist.shown) == 2


def test_what_someone_else_changed_meanwhile_is_asked_about_without_a_vote(path):
    def edited():
        path.write_text(path.read_text("utf-8").replace(AFTER, f"{AFTER}\n  {FIRST}: 1", 1), "utf-8")

    the_same_with_other_votes(path, "V", VOTE, "-", "-", edited, "n Seen", "y", "d")


AFTER = "# DATA-01 Data shown to exist and to fit"


def test_votes_that_cannot_be_saved_stay_hidden_until_they_can_be(path, monkeypatch):
    def full():
        monkeypatch.setattr(AnswersFile, "apply", lambda *_: (_ for _ in ()).throw(WriteError("the disk is full")))

    said = the_same_with_other_votes(path, "V", ALL, full, "show", "-", "d", monkeypatch.undo)
    assert "NOT saved: the disk is full" in said
    sitting(path, "V", "310", full, "", monkeypatch.undo, "", "")
    assert votes_in(path) == {"Ana": 3, "Ben": 1, "Cho": 0}


def test_leaving_the_question_asks_and_says_that_the_votes_are_lost(path):
    typist, interview = sitting(path, "V", "3", "-", "-", "", "n", "", "y")
    said = " ".join("\n".join(typist.shown).split())
    assert said.count("(1 of 3 voted; not yet: Ben and Cho). Leave, and lose them? (y or n)") == 2
    assert "The hidden votes on DATA-01 were never shown, and are gone" in said
    assert interview.session.current.code == "DATA-02"


def test_the_end_of_a_sitting_says_which_votes_are_lost_and_not_what_they_were(path):
    ends = []
    for votes in ("310", "u44"):
        _, interview = sitting(path, "V", votes)
        end = [
            closing_summary(interview.session, ResumeCommand("a.yaml"), 80),
            interruption_message(interview.session, ResumeCommand("a.yaml")),
        ]
        ends.append([interview.session.forfeited(), *end, interview.unsaved()])
    assert ends[0] == ends[1]
    assert ends[0][0] == votes_said.gone(code="DATA-01", standing=votes_said.voted(number=3, total=3))


def test_a_fact_that_takes_the_question_away_is_refused_while_votes_are_hidden(path):
    pack = load_pack("healthcare-ai")
    fact = next(
        one for one in pack.questionnaire.questions.values() if one.ask_when and "has_vendor" in str(one.ask_when)
    )
    typist, _ = sitting(path, f"g {fact.code}", "V", "3", "-", "-", "facts has a supplier", "n", "y")
    assert f"Not done: the hidden votes on {fact.code}" in "\n".join(typist.shown)


def test_a_report_made_during_a_round_has_no_hidden_votes(path):
    reports = []

    def report():
        reports.append(pipeline.report(pipeline.assess(pipeline.load(path)), "markdown"))

    sitting(path, report, "V", "310", report, "-", report)
    assert len(set(reports)) == 1


def test_a_terminal_that_cannot_hide_takes_no_votes(path, monkeypatch):
    from in_plain_lines import Typist
    from readiness.errors import ReadinessError

    def cannot(_):
        raise ReadinessError("this terminal shows everything that is typed", "use another terminal")

    monkeypatch.setattr(Typist, "hushed", cannot)
    typist, interview = sitting(path, "V", "d")
    assert "this terminal shows everything that is typed; use another terminal." in "\n".join(typist.shown)
    assert not interview.session.ballots.is_open


def test_votes_that_are_not_hidden_are_saved_one_by_one(path):
    typist, _ = sitting(path, "v", "3", "1")
    assert votes_in(path) == {"Ana": 3, "Ben": 1}
    assert len({files["answers.yaml"] for files in typist.files}) == 3


def test_names_of_200_characters_are_cut_in_what_is_said_about_votes(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    long = [f"{letter}" * 200 for letter in "abc"]

    typist, _ = sitting(path, "w " + "; ".join(f"{name}, Nurse" for name in long), "", "v", "", "g WFI-05", "V", "q")

    assert not any("a" * 41 in line for line in typist.shown if line.startswith(("Votes on", "In the room")))
