"""Two changed copies of one answers file become one: by question, by entry and by what each side changed."""

import pytest

from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import parse
from readiness.saving.merge_texts import MergedText, merge_texts

HEAD = """\
assessment:
  organization: Elm
  date: 2026-06-05
  pack_digest: aaaa
"""
BASE = f"""{HEAD}
answers:
  # CARE-01 Live records
  care.records: 1
  # CARE-02 Oversight
"""
NAMED = {"CARE-01": "care.records", "CARE-02": "care.oversight"}


def merged(ours: str, theirs: str, base: str = BASE) -> MergedText:
    return merge_texts(base, ours, theirs, NAMED)


def places(of: MergedText) -> list[str]:
    return [".".join(map(str, one.way)) for one in of.conflicts]


def test_what_only_one_side_changed_is_taken_with_its_comments():
    ours = BASE.replace("records: 1", "records: 2  # on the ward")
    theirs = BASE + "  # asked Kim\n  care.oversight: 3\n"

    assert merged(ours, theirs).text == ours + "  # asked Kim\n  care.oversight: 3\n"
    assert merged(ours, theirs).conflicts == ()


def test_the_same_change_on_both_sides_is_taken_once():
    both = BASE.replace("records: 1", "records: 2")

    assert merged(both, both) == MergedText(both, ())


def test_an_answer_that_one_side_removed_is_gone():
    removed = BASE.replace("  care.records: 1\n", "")

    assert merged(removed, BASE + "  care.oversight: 3\n").text == removed + "  care.oversight: 3\n"


def test_two_levels_of_one_question_are_a_conflict_at_its_line():
    found = merged(BASE.replace("records: 1", "records: 2"), BASE.replace("records: 1", "records: 3"))

    assert places(found) == ["answers.care.records"]
    assert found.text.split("\n")[found.conflicts[0].line - 1 :][:5] == [
        "<<<<<<< ours",
        "  care.records: 2",
        "=======",
        "  care.records: 3",
        ">>>>>>> theirs",
    ]


def test_an_answer_that_one_side_removed_and_the_other_changed_is_a_conflict():
    found = merged(BASE.replace("  care.records: 1\n", ""), BASE.replace("records: 1", "records: 3"))

    assert places(found) == ["answers.care.records"]
    assert "<<<<<<< ours\n=======\n  care.records: 3\n>>>>>>> theirs\n" in found.text


def test_a_level_and_a_note_on_one_question_are_both_kept():
    base = BASE.replace("records: 1", "records:\n    level: 1\n    note: Seen.")

    found = merged(base.replace("level: 1", "level: 2"), base.replace("Seen.", "Seen on two wards."), base)

    assert found == MergedText(base.replace("level: 1", "level: 2").replace("Seen.", "Seen on two wards."), ())


def test_two_notes_on_one_question_are_a_conflict_about_the_note_only():
    base = BASE.replace("records: 1", "records:\n    level: 1\n    note: Seen.")

    found = merged(
        base.replace("Seen.", "Ours."), base.replace("Seen.", "Theirs.").replace("level: 1", "level: 2"), base
    )

    assert places(found) == ["answers.care.records.note"]
    assert "    level: 2\n<<<<<<< ours\n    note: Ours.\n=======\n    note: Theirs.\n>>>>>>> theirs\n" in found.text


def test_evidence_keeps_the_level_of_the_branch_that_named_it():
    ours = BASE.replace("records: 1", "records: 2")
    theirs = BASE.replace("records: 1", "records:\n    level: 1\n    evidence:\n      - title: Minutes")

    found = merged(ours, theirs)

    assert found.conflicts == ()
    assert parse(found.text, "").data["answers"]["care.records"] == {
        "level": "2",
        "evidence": [{"title": "Minutes", "supports": "1"}],
    }


def test_evidence_of_both_sides_is_kept():
    base = BASE.replace("records: 1", "records:\n    level: 1\n    evidence:\n      - {title: Old}")
    ours, theirs = (base.replace("{title: Old}", f"{{title: Old}}\n      - {{title: {one}}}") for one in ("A", "B"))

    found = merged(ours, theirs, base)

    assert found.conflicts == ()
    titles = [one["title"] for one in parse(found.text, "").data["answers"]["care.records"]["evidence"]]
    assert titles == ["Old", "B", "A"]


def test_of_two_days_the_later_is_taken_and_of_two_digests_the_common_one():
    ours = BASE.replace("06-05", "06-12").replace("aaaa", "bbbb")
    theirs = BASE.replace("06-05", "06-09").replace("aaaa", "cccc")

    assert merged(ours, theirs) == MergedText(BASE.replace("06-05", "06-12"), ())


SITES = "\nsites:\n  # the first\n  - id: north\n    title: North\n    answers: {care.records: 1}\n"


def test_entries_of_a_list_are_merged_by_their_ids():
    ours = SITES.replace("records: 1", "records: 2")
    theirs = f"{SITES}  - id: south\n    title: South\n"

    found = merged(BASE + ours, BASE + theirs, BASE + SITES)

    assert found == MergedText(BASE + ours + "  - id: south\n    title: South\n", ())


def test_sections_that_both_sides_add_are_both_there():
    remedy, progress = "\nremedies:\n  care: {owner: CIO}\n", "\nprogress:\n  charter: {status: done}\n"

    assert merged(BASE + remedy, BASE + progress) == MergedText(BASE + progress + remedy, ())


def test_comments_that_both_sides_add_to_one_entry_are_both_there():
    ours = BASE.replace("  care.records: 1\n", "  # ours\n  care.records: 1\n")
    theirs = BASE.replace("  care.records: 1\n", "  # theirs\n  care.records: 1\n")

    assert merged(ours, theirs) == MergedText(BASE.replace("  care.rec", "  # ours\n  # theirs\n  care.rec"), ())


def test_a_line_of_a_text_that_looks_like_a_comment_is_none():
    base = BASE.replace("records: 1", "records:\n    level: 1\n    note: |\n      # Heading")

    found = merged(base.replace("level: 1", "level: 2"), base.replace("# Heading", "# Other"), base)

    assert found == MergedText(base.replace("level: 1", "level: 2").replace("# Heading", "# Other"), ())


def test_a_file_that_both_branches_began_is_merged_where_it_is_the_same():
    found = merged(BASE.replace("records: 1", "records: 2"), BASE, base="")

    assert places(found) == ["answers.care.records"]


def test_a_form_that_cannot_be_split_is_marked_where_it_differs():
    flow = "{assessment: {organization: Elm},\nanswers: {care.records: 1}}\n"

    found = merged(flow.replace("Elm", "Oak"), flow.replace("Elm", "Ash"), flow)

    assert places(found) == [""]
    assert found.text.startswith("<<<<<<< ours\n{assessment: {organization: Oak},\n=======\n")
    assert found.text.endswith(">>>>>>> theirs\nanswers: {care.records: 1}}\n")


def test_a_side_that_is_no_yaml_is_an_error():
    with pytest.raises(InvalidFilesError):
        merged(BASE, "answers: [\n")
