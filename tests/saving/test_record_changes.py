"""Changes of what is no level: an entry is added to its list, or changed in it, and every other line stays."""

from datetime import date

import pytest

from readiness.loading.yaml_file import parse
from readiness.saving import record_changes as changes
from readiness.saving.answers_file import open_answers
from readiness.saving.changes import to_level, to_unanswered
from readiness.saving.insertion_point import section_point
from readiness.saving.splice_values import splice_values
from tool_in_use import ANSWERS, PACKS, write_tool

DAY = date(2026, 6, 1)


def lines_added(tmp_path, *made, text=ANSWERS):
    """Save changes, and return the lines of the file that are new; every line that was there is still there."""
    path = write_tool(tmp_path, text)
    with open_answers(path, PACKS) as file:
        file.apply(*made)
    now, before = path.read_text("utf-8").splitlines(), text.splitlines()
    left = iter(now)
    assert all(line in left for line in before), "a line is gone, or stands elsewhere"
    return [line for line in now if line not in before]


def test_the_first_event_begins_a_section_below_the_last_comment(tmp_path):
    change = changes.to_new_event({"kind": "harm", "date": DAY, "people": 2, "summary": "A dose: wrong"})

    assert lines_added(tmp_path, change) == [
        "events:",
        "  - id: E-1",
        "    kind: harm",
        "    date: 2026-06-01",
        "    people: 2",
        "    summary: 'A dose: wrong'",
    ]


def test_an_event_names_its_sites_in_a_list(tmp_path):
    change = changes.to_new_event({"kind": "harm", "date": DAY, "sites": ["north"]})

    assert lines_added(tmp_path, change)[-2:] == ["    sites:", "      - north"]


EVENTS = """\
events:
  # Told by the ward.
  - id: E-1
    kind: harm   # a dose
    date: 2026-05-20
    # The family was told.
  # - id: E-3, to be written
acceptances: []
"""


def test_a_further_event_goes_below_the_remarks_of_the_last_one(tmp_path):
    path = write_tool(tmp_path, ANSWERS + EVENTS)
    with open_answers(path, PACKS) as file:
        file.apply(changes.to_new_event({"kind": "model-change", "date": DAY}))

    assert path.read_text("utf-8") == ANSWERS + EVENTS.replace(
        "    # The family was told.\n",
        "    # The family was told.\n  - id: E-2\n    kind: model-change\n    date: 2026-06-01\n",
    )


def test_what_was_done_and_the_closing_go_into_the_event(tmp_path):
    done = changes.to_done("E-1", {"date": DAY, "by": "Officer", "duty": "review"})
    closing = changes.to_closing("E-1", {"date": DAY, "by": "Board"}, {"title": "Review", "date": DAY})

    assert lines_added(tmp_path, done, closing, text=ANSWERS + EVENTS) == [
        "    done:",
        "      - date: 2026-06-01",
        "        by: Officer",
        "        duty: review",
        "    closed:",
        "      date: 2026-06-01",
        "      by: Board",
        "      evidence:",
        "        - title: Review",
        "          date: 2026-06-01",
    ]


@pytest.mark.parametrize(
    "change",
    [
        changes.to_done("E-1", {"date": DAY, "by": "Officer"}),
        changes.to_closing("E-1", {"date": DAY, "by": "Board"}, {"title": "Review", "date": DAY}),
        changes.to_acceptance(
            {"question": "safety.downtime", "by": "CMO", "date": DAY, "until": DAY, "because": "Why"}
        ),
        changes.to_entry("sites", "south", {"title": "South"}),
        changes.to_remedy("people", {"owner": "Lead", "due": DAY}),
    ],
    ids=["done", "closing", "acceptance", "site", "remedy"],
)
def test_recording_it_twice_changes_nothing(tmp_path, change):
    path = write_tool(tmp_path, ANSWERS + EVENTS)
    with open_answers(path, PACKS) as file:
        file.apply(change)
        once = path.read_bytes()
        file.apply(change)

    assert path.read_bytes() == once


def test_a_site_in_brackets_stays_in_brackets(tmp_path):
    text = ANSWERS.replace("\n# Kept by", "  - {id: south, title: South}  # new\n\n# Kept by")
    path = write_tool(tmp_path, text)
    with open_answers(path, PACKS) as file:
        file.apply(changes.to_entry("sites", "south", {"status": "live", "since": DAY}))

    assert "  - {id: south, title: South, status: live, since: 2026-06-01}  # new\n" in path.read_text("utf-8")


def test_a_new_status_forgets_the_day_of_the_old_one(tmp_path):
    path = write_tool(tmp_path)
    with open_answers(path, PACKS) as file:
        file.apply(changes.to_status({"status": "suspended"}))

    assert "tool: {status: suspended}  # approved\n" in path.read_text("utf-8")


def test_the_reason_of_a_status_stands_beside_it_and_is_forgotten_with_it(tmp_path):
    path = write_tool(tmp_path)
    with open_answers(path, PACKS) as file:
        file.apply(changes.to_status({"status": "suspended", "because": "A word: missed."}))
    told = path.read_text("utf-8")
    with open_answers(path, PACKS) as file:
        file.apply(changes.to_status({"status": "live"}))

    assert "tool: {status: suspended, because: 'A word: missed.'}  # approved\n" in told
    assert "tool: {status: live}  # approved\n" in path.read_text("utf-8")


def test_a_remedy_of_a_function_goes_into_that_function(tmp_path):
    change = changes.to_remedy("safety.oversight", {"owner": "Lead", "due": DAY}, ("functions", "notes"))

    assert lines_added(tmp_path, change) == [
        "    remedies:",
        "      safety.oversight:",
        "        owner: Lead",
        "        due: 2026-06-01",
    ]


def test_a_new_answer_of_a_part_stands_where_the_questionnaire_has_its_question():
    change = changes.to_part(to_level("b", 1), ("functions", "codes"), ["a", "b", "c"])
    (codes,) = change.edit([{"id": "codes", "title": "Codes", "answers": {"a": "1", "c": "1"}}])

    assert list(codes["answers"]) == ["a", "b", "c"]


def test_the_last_answer_of_a_part_takes_the_key_of_its_answers_with_it(tmp_path):
    path = write_tool(tmp_path)
    with open_answers(path, PACKS) as file:
        file.apply(changes.to_part(to_level("people.training", 1), ("segments", "front-desk"), []))
        file.apply(changes.to_part(to_unanswered("people.training"), ("segments", "front-desk"), []))

    assert "  - id: front-desk\nsites:\n" in path.read_text("utf-8")


def test_no_entry_is_added_for_an_answer_that_is_taken_back():
    change = changes.to_part(to_unanswered("people.training"), ("segments", "front-desk"), [])

    assert change.edit(None) is None


@pytest.mark.parametrize(
    ("ids", "following"), [([], "E-1"), (["E-1", "E-7"], "E-8"), (["harm-may", "E-07"], "E-1")], ids=str
)
def test_a_new_event_has_the_number_after_the_highest(ids, following):
    assert changes.next_id("E", ids) == following


ORDER = ("answers", "remedies", "sites", "events")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("answers:\n  a: 1\n  # B-2 open\n", "answers:\n  a: 1\n  # B-2 open\nevents: []\n"),
        ("answers:\n  a: 1\n\n# sites\nsites: []\n", "answers:\n  a: 1\n\n# sites\nsites: []\nevents: []\n"),
        ("events: []\nanswers:\n", "events: []\nanswers:\n"),
    ],
    ids=["below open questions", "below a later section", "there already"],
)
def test_a_new_section_stands_below_the_one_before_it(text, after):
    data = parse(text, "").data | {"events": []}

    assert splice_values(text, data, section_point(text, "events", ORDER)) == after


def test_a_comment_above_the_next_section_stays_with_it():
    text = "answers:\n  a: 1\n  # open\n\n# Where it is used.\nsites: []\n"
    data = {"answers": {"a": "1"}, "remedies": {"a": "x"}, "sites": []}

    made = splice_values(text, data, section_point(text, "remedies", ORDER))

    assert made == "answers:\n  a: 1\n  # open\nremedies:\n  a: x\n\n# Where it is used.\nsites: []\n"
