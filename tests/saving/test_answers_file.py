"""A change to an answers file is on the disk, and the rest of the file is unchanged."""

import os
from datetime import date
from difflib import ndiff
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readiness import pipeline
from readiness.errors import ConflictError, InvalidFilesError, ReadinessError, WriteError
from readiness.loading import input_limits
from readiness.loading.read_answers import parse_answers, read_answers
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.saving import changes, yaml_file_edit
from readiness.saving.answers_file import open_answers
from readiness.statements import saving

characters = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufffe\uffff")
texts = st.text(st.one_of(characters, st.sampled_from(" \t#:'\"-,[]{}|>&*!%@`?")), min_size=1, max_size=30)
said = texts.filter(str.strip)
notes = st.text(st.one_of(characters, st.sampled_from(" \n\n#:'\"-|>")), min_size=1, max_size=60)
any_test = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

HAND = """\
assessment:
    organization: Elm
    use_case: Beds     # for now
    date: 2026-06-05
    questionnaire: healthcare-ai@3.0.0
    rubric: healthcare-ai@3.0.0
answers:
    # agreed on Tuesday
    data.live-records: 2    # Maria
    security.inventory: {level: 3, note: kept}
    roi.baseline:
        evidence:
        - title: Sheet
          date: 2026-05-01   # last
        level: 3
        # to be discussed
        note: >-
            folded
            text
# the end
"""


def difference(before: str, after: str) -> list[str]:
    return [line for line in ndiff(before.split("\n"), after.split("\n")) if line[:2] in {"- ", "+ "}]


def changed(path: Path, *made: changes.Change) -> list[str]:
    before = path.read_text("utf-8")
    with open_answers(path) as file:
        for change in made:
            answers = file.apply(change)
    assert pipeline.load(path).answers == answers
    return difference(before, path.read_text("utf-8"))


@pytest.fixture
def session(file):
    with open_answers(file) as answers_file:
        yield answers_file


def on_disk(path: Path, pack: Pack) -> Answers:
    return parse_answers(read_answers(path), pack)[0]


@any_test
@given(notes, said, said, said)
def test_any_text_comes_back_exactly(session, file, pack, note, title, location, reason):
    session.apply(changes.to_note("data.live-records", note))
    session.apply(changes.to_more_evidence("data.live-records", title, date(2026, 5, 1), location))
    session.apply(changes.to_not_applicable("data.terminology", reason, title))
    answers = on_disk(file, pack).answers

    assert answers["data.live-records"].note == note
    assert answers["data.live-records"].evidence[-1].title == title
    assert answers["data.live-records"].evidence[-1].location == location
    assert answers["data.terminology"].not_applicable == reason
    session.apply(changes.Change(("answers", "data.live-records"), lambda _: None))


steps = st.lists(
    st.tuples(
        st.sampled_from(["data.live-records", "security.inventory", "roi.baseline", "data.quality-rules"]),
        st.sampled_from(["level", "unknown", "clear", "note", "evidence", "figure"]),
        st.integers(0, 4),
        notes,
    ),
    max_size=8,
)


@any_test
@given(steps)
def test_comments_survive_any_sequence_of_changes(session, file, pack, steps):
    file.write_text(HAND, "utf-8")
    session.reload()
    for question, kind, level, text in steps:
        session.apply(one_change(question, kind, level, text))
    text = file.read_text("utf-8")

    assert on_disk(file, pack) == session.answers
    for comment in ["# for now", "# agreed on Tuesday", "# Maria", "# last", "# to be discussed", "# the end"]:
        assert comment in text


def one_change(question, kind, level, text):
    return {
        "level": changes.to_level(question, level),
        "unknown": changes.to_unknown(question),
        "clear": changes.to_unanswered(question),
        "note": changes.to_note(question, text),
        "evidence": changes.to_more_evidence(question, f"a{text}", None),
        "figure": changes.to_measured("data.quality-rules", str(level), date(2026, 5, 1)),
    }[kind]


def test_an_answer_goes_under_the_comment_line_of_its_question(file):
    lines = changed(file, changes.to_level("data.live-records", 2))
    text = file.read_text("utf-8").split("\n")

    assert lines == ["+   data.live-records: 2"]
    assert text[text.index("  data.live-records: 2") - 1] == "  # DATA-02 Tried on real, uncleaned records"


MONEY = """\
# what finance said on Tuesday
case:
  currency: USD   # as in the ledger
  price_year: 2026
  costs:
    # from the offer
    - {id: license, title: License, group: infrastructure, per_year: {low: 1, likely: 2, high: 3}}   # three years
indicators:
  - id: calls
    title: Calls answered
    unit: "%"
    direction: up
    # the week of the move is left out
    actuals: [{date: 2026-05-31, value: 71}]
"""


def test_a_money_case_and_indicators_stay_as_they_are_written(file):
    file.write_text(HAND + MONEY, "utf-8")

    assert changed(file, changes.to_level("data.live-records", 3)) == [
        "-     data.live-records: 2    # Maria",
        "+     data.live-records: 3    # Maria",
    ]
    assert file.read_text("utf-8").endswith(MONEY)


def test_an_answer_stands_below_remarks_under_the_comment_line(file):
    line = "  # DATA-02 Tried on real, uncleaned records\n"
    file.write_text(file.read_text("utf-8").replace(line, f"{line}  # ask Maria\n"), "utf-8")
    changed(file, changes.to_level("data.live-records", 2))

    assert f"{line}  # ask Maria\n  data.live-records: 2\n  # DATA-03" in file.read_text("utf-8")


MARIA = "-     data.live-records: 2    # Maria"
INVENTORY = "     security.inventory: {level: %s, note: kept}"


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (changes.to_level("data.live-records", 3), [MARIA, "+     data.live-records: 3    # Maria"]),
        (changes.to_unknown("data.live-records"), [MARIA, "+     data.live-records: unknown    # Maria"]),
        (changes.to_unanswered("data.live-records"), [MARIA, "+     # Maria"]),
        (
            changes.to_note("data.live-records", "n"),
            [MARIA, "+     data.live-records:    # Maria", "+       level: 2", "+       note: n"],
        ),
        (changes.to_level("security.inventory", 1), [f"-{INVENTORY % 3}", f"+{INVENTORY % 1}"]),
        (changes.to_level("data.terminology", 1), ["+     data.terminology: 1"]),
        (
            changes.to_note("roi.baseline", "n"),
            ["-         note: >-", "+         note: n", "-             folded", "-             text"],
        ),
        (changes.to_level("roi.baseline", 4), ["+           supports: 3", "-         level: 3", "+         level: 4"]),
        (changes.to_fact("size", "health-system"), ["+     profile:", "+       size: health-system"]),
    ],
)
def test_a_change_by_hand_written_lines_touches_only_its_own(tmp_path, change, lines):
    path = tmp_path / "hand.yaml"
    path.write_text(HAND, "utf-8")

    assert changed(path, change) == lines


def test_evidence_keeps_supporting_the_level_it_was_given_for(tmp_path):
    path = tmp_path / "hand.yaml"
    path.write_text(HAND, "utf-8")
    changed(path, changes.to_level("roi.baseline", 4), changes.to_more_evidence("roi.baseline", "New", None))

    assert [e.supports for e in pipeline.load(path).answers.answers["roi.baseline"].evidence] == [3, 4]


def test_evidence_given_before_the_level_supports_the_level_then_chosen(file):
    more = changes.to_more_evidence("data.live-records", "Paper", date(2026, 5, 1))
    changed(file, more, changes.to_level("data.live-records", 2), changes.to_level("data.live-records", 4))

    assert pipeline.load(file).answers.answers["data.live-records"].evidence[0].supports == 2


def test_a_first_answer_and_taking_it_back_leave_the_file_as_it_was(file):
    assert changed(file, changes.to_level("data.live-records", 2), changes.to_unanswered("data.live-records")) == []


@pytest.mark.parametrize("ends", [b"\r\n", b"\n"])
@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_line_ends_and_byte_order_mark_stay(tmp_path, ends, mark):
    path = tmp_path / "hand.yaml"
    path.write_bytes(mark + HAND.encode().replace(b"\n", ends))
    with open_answers(path) as file:
        file.apply(changes.to_note("data.live-records", "a\nb"))
    text = path.read_bytes()

    assert text.startswith(mark + b"assessment:" + ends)
    assert text.count(b"\n") == text.count(ends)
    assert text.endswith(b"# the end" + ends)


def test_control_characters_are_refused():
    with pytest.raises(ReadinessError, match=r"U\+001B"):
        changes.to_note("data.live-records", "\x1b[2J")


def test_a_change_that_is_not_valid_is_not_written(file):
    before = file.read_bytes()
    with open_answers(file) as answers_file, pytest.raises(InvalidFilesError):
        answers_file.apply(changes.to_level("data.live-records", 9))

    assert file.read_bytes() == before


def test_a_layout_that_cannot_be_changed_is_named_with_the_place(file, monkeypatch):
    def refuse(*_):
        raise ValueError

    monkeypatch.setattr(yaml_file_edit, "edit_text", refuse)
    with open_answers(file) as answers_file, pytest.raises(WriteError) as raised:
        answers_file.apply(changes.to_level("data.live-records", 2))

    assert raised.value.message == saving.cannot_edit(places=("answers.data.live-records",), path=str(file))


def test_an_invalid_file_is_reported_and_left_alone(file):
    file.write_text(file.read_text("utf-8") + "answers:\n", "utf-8")
    before = file.read_bytes()
    with pytest.raises(InvalidFilesError), open_answers(file):
        pass

    assert file.read_bytes() == before


def test_a_file_changed_meanwhile_is_never_overwritten(file):
    with open_answers(file) as answers_file:
        theirs = file.read_text("utf-8") + "# theirs\n"
        file.write_text(theirs, "utf-8")
        with pytest.raises(ConflictError, match="changed by someone else"):
            answers_file.apply(changes.to_level("data.live-records", 2))
        assert file.read_text("utf-8") == theirs
        answers_file.reload()
        answers_file.apply(changes.to_level("data.live-records", 2))

    assert file.read_text("utf-8").endswith("# theirs\n")
    assert pipeline.load(file).answers.answers["data.live-records"].level == 2


def test_a_second_session_names_the_holder_of_the_file(file):
    with (
        open_answers(file),
        pytest.raises(ConflictError, match=f"process {os.getpid()} on .*, since 20"),
        open_answers(file),
    ):
        pass
    with open_answers(file):
        pass

    assert [entry.name for entry in file.parent.iterdir()] == ["answers.yaml"]


def test_a_file_without_write_permission_is_reported_on_opening(ordinary_user):
    mine = ordinary_user / "answers.yaml"
    mine.write_text(HAND, "utf-8")
    mine.chmod(0o400)
    with pytest.raises(WriteError, match="no permission"), open_answers(mine):
        pass


def test_a_symlinked_file_is_changed_where_it_is(file, tmp_path):
    link = tmp_path / "link.yaml"
    link.symlink_to(file.name)
    changed(link, changes.to_level("data.live-records", 2))

    assert link.is_symlink()
    assert "data.live-records: 2" in file.read_text("utf-8")


def test_a_file_too_large_to_be_read_again_is_not_written(file, monkeypatch):
    monkeypatch.setattr(input_limits, "FILE_BYTES", file.stat().st_size + 100)
    before = file.read_bytes()
    with open_answers(file) as answers_file, pytest.raises(WriteError, match="larger than"):
        answers_file.apply(changes.to_note("data.live-records", "n" * 200))

    assert file.read_bytes() == before


NOTES = {
    "literal": (["note: |-", "  first  line", "  second"], "third: #1", ["+           third: #1"]),
    "literal with its end": (["note: |   # why", "  first"], "third: #1", ["+           third: #1"]),
    "folded": (["note: >-", "  first", "  folded"], "third: #1", ["+ ", "+           third: #1"]),
    "plain": (["note: first", "  folded"], "third", ["+ ", "+           third"]),
}


@pytest.mark.parametrize(("note", "more", "lines"), NOTES.values(), ids=NOTES)
def test_a_line_added_to_a_note_leaves_its_other_lines_alone(tmp_path, note, more, lines):
    path = tmp_path / "hand.yaml"
    answer = "\n        ".join(["    data.terminology:", *note, "level: 1"])
    path.write_text(HAND.replace("    security.inventory:", f"{answer}\n    security.inventory:"), "utf-8")
    old = pipeline.load(path).answers.answers["data.terminology"].note
    assert old
    new = f"{old}{more}\n" if old.endswith("\n") else f"{old}\n{more}"

    assert changed(path, changes.to_note("data.terminology", new)) == lines


def test_the_last_piece_of_evidence_is_taken_out_and_the_others_stay_as_they_are(tmp_path):
    path = tmp_path / "hand.yaml"
    path.write_text(HAND, "utf-8")
    changed(path, changes.to_more_evidence("roi.baseline", "New", None))
    before = path.read_text("utf-8")

    assert changed(path, changes.to_less_evidence("roi.baseline")) == [
        "-         - title: New",
        "-           supports: 3",
    ]
    assert "  # last" in path.read_text("utf-8")
    assert before != path.read_text("utf-8")
    changed(path, changes.to_less_evidence("roi.baseline"))
    assert pipeline.load(path).answers.answers["roi.baseline"].evidence == ()


def test_a_folder_that_cannot_be_written_in_is_named(ordinary_user):
    mine = ordinary_user / "answers.yaml"
    mine.write_text(HAND, "utf-8")
    ordinary_user.chmod(0o500)
    with pytest.raises(WriteError, match=f"cannot write in the folder {ordinary_user}"), open_answers(mine):
        pass


@pytest.mark.parametrize("name", ["a" * 238 + ".yaml", "a" * 250 + ".yaml", "ä" * 125 + ".yaml"])
def test_answers_with_a_long_name_are_saved(file, name):
    long = file.rename(file.with_name(name))

    assert len(changed(long, changes.to_level("data.live-records", 2))) == 1
    assert [one.name for one in long.parent.iterdir()] == [name]


def test_answers_at_a_path_too_long_to_save_are_refused_on_opening(file):
    folder = file.parent
    while len(str(folder)) < 4095 - 120:
        (folder := folder / ("d" * 100)).mkdir()
    (folder := folder / ("d" * (4095 - len(str(folder)) - 9))).mkdir()
    path = folder / "a.yaml"
    path.write_bytes(file.read_bytes())
    with pytest.raises(WriteError, match="the name is too long"), open_answers(path):
        pass

    assert [one.name for one in folder.iterdir()] == ["a.yaml"]
