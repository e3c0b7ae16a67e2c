"""What a pack and its answers say of a tool in use is listed, explained, and offered to the shell."""

import json
import types
from typing import Any

import pytest

from readiness.cli import record_completion as completion
from running import readiness_here
from tool_in_use import ANSWERS, PACKS, write_tool

EVENT = """\
events:
  - id: E-1
    kind: harm
    date: 2026-05-20
    sites: [north]
    severity: harm
    summary: A dose was wrong.
    done:
      - {date: 2026-05-22, by: Officer, duty: review}
"""


@pytest.fixture
def path(tmp_path):
    return write_tool(tmp_path, ANSWERS + EVENT)


def explained(subject, path):
    shown = readiness_here("explain", subject, path, "--pack", PACKS)
    assert shown.returncode == 0, shown.stderr
    return shown.stdout.splitlines()


def test_a_kind_of_event_says_what_it_forces_reopens_and_requires(path):
    assert explained("harm", path) == [
        "harm Harm to a patient: a kind of event",
        "",
        "Severities, from the least:",
        "  near-miss Near miss: forces Continue with conditions",
        "  harm Harm: forces Suspend",
        "Reopens, until there is evidence from after it: SAF-2 Hazard list and PEO-2 Check on site",
        "Reopens from the severity 'Harm', until there is evidence from after it: SAF-1 Oversight",
        "Must follow:",
        "  review Review what happened: within 14 days",
        "  look-back Look back at results already acted on: within 30 days, from the severity 'Harm'",
        "Comes first while it is open: I-6 Review what happened",
        "It is closed with evidence from its day or later.",
        "",
        "Events of this kind: E-1",
    ]


def test_a_kind_without_severities_forces_one_outcome(path):
    lines = explained("model-change", path)

    assert "Forces until it is closed: Narrow" in lines
    assert "It can be closed without evidence." in lines
    assert lines[-1] == "No event of this kind is recorded."


def test_an_event_says_what_is_left_of_it(path):
    lines = explained("E-1", path)

    assert lines[:2] == ["E-1 Harm to a patient", "A dose was wrong."]
    assert "Where: North campus" in lines
    assert "It is open and forces: Suspend" in lines
    assert "Done on May 22, 2026: Review what happened" in lines
    assert "By June 19, 2026: Look back at results already acted on" in lines
    assert "To record one as done: readiness record done FILE E-1 --duty ID; the ids: look-back" in lines


def test_a_status_says_whether_it_is_that_of_the_tool(path):
    assert explained("live", path)[-1] == "It is the status of the tool since February 1, 2026, as the answers state."
    assert explained("withdrawn", path)[-1] == "The status of the tool is another: In daily use."


def test_an_outcome_says_what_gives_it_and_why_it_is_that_of_the_tool(path):
    lines = explained("suspend", path)

    assert "  no-oversight: Nobody sees an error before it acts." in lines
    assert "  Harm to a patient from the severity 'Harm' until it is closed" in lines
    assert any(line.startswith("It is the outcome of the tool.") for line in lines)
    assert any("North campus: Harm to a patient (May 20, 2026; Harm): nobody has closed it." in line for line in lines)


def test_a_site_and_a_function_say_their_outcome_and_events(path):
    assert explained("north", path)[:3] == [
        "north North campus: a site",
        "Status: In daily use",
        "Outcome: Suspend",
    ]
    assert explained("north", path)[-1] == "Events: E-1 Harm to a patient"
    assert explained("notes", path)[:2] == ["notes Drafts the note: a function of the tool", "Status: none stated"]


def test_without_answers_the_rules_are_explained_alone(tmp_path):
    shown = readiness_here("explain", "harm", "--pack", PACKS, cwd=tmp_path)

    assert shown.stdout.splitlines()[-1] == "It is closed with evidence from its day or later."


def test_an_explanation_is_data_too(path):
    shown = readiness_here("explain", "E-1", path, "--pack", PACKS, "--format", "json")
    told = json.loads(shown.stdout)

    assert (told["subject"], told["lines"][0]) == ("E-1", "E-1 Harm to a patient")


LISTED = {
    "statuses": ("live                     In daily use (in use)", "live"),
    "outcomes": ("suspend                  Suspend", "suspend"),
    "events": ("  duty review: Review what happened, within 14 days", "harm"),
    "segments": ("front-desk               Front desk", "front-desk"),
}


@pytest.mark.parametrize("kind", LISTED)
def test_what_a_pack_has_for_tools_in_use_is_listed(kind):
    line, id_ = LISTED[kind]

    assert line in readiness_here("list", kind, "--pack", PACKS).stdout.splitlines()
    items = json.loads(readiness_here("list", kind, "--pack", PACKS, "--format", "json").stdout)[kind]
    assert id_ in [item["id"] for item in items]


@pytest.mark.parametrize("kind", LISTED)
def test_a_pack_without_rules_for_tools_in_use_has_none(kind):
    shown = readiness_here("list", kind, "--pack", "samm")

    assert (shown.returncode, shown.stdout) == (0, "")
    assert "samm has no" in shown.stderr


@pytest.mark.parametrize(
    "kind", ["packs", "questions", "prework", "facts", "gates", "initiatives", "formats", "templates"]
)
def test_every_list_is_data_too(kind):
    items = json.loads(readiness_here("list", kind, "--format", "json").stdout)[kind]

    assert items
    assert all(item["id"] and item["title"] for item in items)


OFFERED = {
    "a kind": (completion.complete_kind, [], "ha", "harm"),
    "an event to correct": (completion.complete_kind, [], "E", "E-1"),
    "an event": (completion.complete_event, [], "E", "E-1"),
    "a severity": (completion.complete_severity, ["harm"], "ne", "near-miss"),
    "a duty": (completion.complete_duty, ["E-1"], "lo", "look-back"),
    "a site": (completion.complete_site, [], "no", "north"),
    "a function": (completion.complete_function, [], "co", "codes"),
    "a segment": (completion.complete_segment, [], "fr", "front-desk"),
    "a status": (completion.complete_status, [], "li", "live"),
    "a question": (completion.complete_question, [], "safety.d", "safety.downtime"),
    "a dimension": (completion.complete_place, [], "pe", "people"),
    "an initiative": (completion.complete_initiative, [], "re", "review"),
    "a milestone": (completion.complete_milestone, [], "go", "go_live="),
    "a fact": (completion.complete_fact, [], "si", "sites="),
}


@pytest.mark.parametrize("case", OFFERED)
def test_the_shell_completes_names_of_the_answers_and_their_pack(path, case):
    complete, named, begun, whole = OFFERED[case]
    context: Any = types.SimpleNamespace(params={"said": [str(path), *named], "packs": PACKS})

    assert whole in [name for name, _ in complete(context, begun)]


def test_a_fact_that_the_status_tells_is_not_offered(path):
    context: Any = types.SimpleNamespace(params={"said": [str(path)], "packs": PACKS})

    assert completion.complete_fact(context, "tool") == []


def test_an_option_is_completed_before_its_value_is_there(path, monkeypatch):
    monkeypatch.setenv("COMP_WORDS", f"readiness record event {path} harm --site n")
    context: Any = types.SimpleNamespace(params={"packs": PACKS})

    assert completion.complete_site(context, "n") == [("north", "North campus")]


NEW = ["--organization", "Elm", "--use-case", "Notes", "--date", "2026-06-05", "--pack", PACKS]


def test_a_new_file_states_the_status_of_the_tool(tmp_path):
    path = tmp_path / "answers.yaml"
    made = readiness_here("new", path, *NEW, "--status", "live", "--since", "2026-02-01")

    assert made.returncode == 0, made.stderr
    assert "\ntool: {status: live, since: 2026-02-01}\n" in path.read_text("utf-8")
    assert readiness_here("check", path, "--pack", PACKS).returncode == 0


def test_a_new_file_without_a_status_shows_how_to_state_it(tmp_path):
    path = tmp_path / "answers.yaml"
    readiness_here("new", path, *NEW)

    assert "\n# The status of the tool (not-started, pilot, live, suspended, withdrawn)" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["--status", "liv"], "did you mean 'live'?"),
        (["--since", "2026-02-01"], "--status is missing"),
        (["--status", "live", "--since", "February"], "--since 'February' is not a date"),
        (["--status", "live", "--since", "2026-07-01"], "--since 2026-07-01 is after the day of the assessment"),
    ],
)
def test_a_wrong_status_begins_no_file(tmp_path, said, told):
    path = tmp_path / "answers.yaml"
    made = readiness_here("new", path, *NEW, *said)

    assert made.returncode == 2
    assert told in made.stderr
    assert not path.exists()
