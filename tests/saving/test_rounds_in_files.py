"""Two rounds of votes, the reason of an answer and an entry of the parking lot: written, read and laid out."""

import json
from datetime import date
from pathlib import Path

import pytest
import yaml

from readiness import pipeline
from readiness.loading.load_answers import LoadedAnswers
from readiness.loading.yaml_file import parse
from readiness.model.answer import Answer, Parked
from readiness.redaction.answers_yaml import answers_yaml
from readiness.redaction.redact_answers import redact_answers
from readiness.saving import changes
from readiness.saving.answer_changes import changes_for
from readiness.saving.answers_file import open_answers
from readiness.saving.canonical_layout import canonical_text
from readiness.view.edition import Edition
from small_packs import write_answers, write_pack

ID = "data.records"
PARKED = {"why": "Ask the vendor", "owner": "Bob", "due": "2026-09-30"}
SAID = {
    "level": "2", "votes": {"Ana": "0", "Bob": "2"}, "second_votes": {"Ana": "1", "Bob": "2"}, "because": "Seen it",
    "flagged": PARKED,
}  # fmt: skip


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "packs", "small", {"votes"})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_answers(tmp_path / "answers.yaml", "small", {"votes"})


def loaded(path: Path, packs: Path) -> LoadedAnswers:
    return pipeline.load(path, packs=packs)


def save(path: Path, packs: Path, *said: changes.Change) -> Answer:
    """Return the answer after some changes."""
    with open_answers(str(path), packs) as file:
        for change in said:
            file.apply(change)
    return loaded(path, packs).answers.answers[ID]


def test_a_bare_flag_is_written_as_true(path, packs):
    found = save(path, packs, changes.to_flag(ID, flagged=True))

    assert found.flagged == Parked()
    assert "flagged: true" in path.read_text().split(ID)[1]


def test_a_flag_may_say_why_who_and_until_when(path, packs):
    found = save(path, packs, changes.to_flag(ID, flagged=True, why="Ask Bob", owner="CIO", due=date(2026, 9, 30)))

    assert found.flagged == Parked(why="Ask Bob", owner="CIO", due=date(2026, 9, 30))


def test_a_later_round_replaces_the_second_and_never_the_first(path, packs):
    rounds = [changes.to_votes(ID, {"Ana": 0, "Bob": 2})]
    rounds += [changes.to_second_votes(ID, {"Ana": 1, "Bob": 2}), changes.to_second_votes(ID, {"Bob": 1})]
    found = save(path, packs, *rounds)

    assert (found.votes, found.second_votes) == ({"Ana": 0, "Bob": 2}, {"Bob": 1})


def test_an_answer_in_the_form_of_a_file_is_saved_whole(path, packs):
    found = save(path, packs, *changes_for(ID, SAID, loaded(path, packs).pack))

    assert (found.second_votes, found.because, found.flagged) == ({"Ana": 1, "Bob": 2}, "Seen it", Parked(**PARKED))


def test_the_layout_puts_a_second_round_below_the_first(path, packs):
    mixed = {key: SAID[key] for key in ("flagged", "because", "second_votes", "level", "votes")}
    data = json.loads(path.read_text()) | {"answers": {ID: mixed}}
    document = parse(yaml.safe_dump(data, sort_keys=False), "answers.yaml")
    text = canonical_text(document, loaded(path, packs).pack)

    assert list(yaml.safe_load(text)["answers"][ID]) == ["level", "votes", "second_votes", "because", "flagged"]


def test_answers_that_are_attached_to_a_report_read_back_the_same(path, packs):
    save(path, packs, *changes_for(ID, SAID, loaded(path, packs).pack))
    found = loaded(path, packs)
    path.write_text(answers_yaml(found.answers, found.pack.questionnaire))

    assert loaded(path, packs).answers == found.answers


def test_a_report_without_names_has_no_name_of_either_round_nor_of_the_parking_lot(path, packs):
    save(path, packs, *changes_for(ID, SAID, loaded(path, packs).pack))
    found = loaded(path, packs)
    answer = redact_answers(found.answers, Edition(redacted=True), found.pack).answers[ID]

    assert answer.second_votes == {"Person 1": 1, "Person 2": 2}
    assert answer.because == "withheld"
    assert answer.flagged == Parked(owner="someone (name withheld)", due=date(2026, 9, 30))


def test_a_copy_for_the_board_has_no_votes_and_no_parking_lot(path, packs):
    save(path, packs, *changes_for(ID, SAID, loaded(path, packs).pack))
    found = loaded(path, packs)
    answer = redact_answers(found.answers, Edition(audience="board"), found.pack).answers[ID]

    assert (answer.votes, answer.second_votes, answer.because, answer.flagged) == ({}, {}, None, None)
    assert answer.doubts == ("divided",)
