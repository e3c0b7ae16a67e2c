"""One key records what happened to a tool in use, or closes it, and shows what it does."""

import pytest

from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness.saving.answers_file import open_answers
from tool_in_use import ANSWERS, PACKS, write_tool

HARM = ["1", "2026-05-20", "2", "", "2", "3", "A dose was wrong."]
"""Harm on May 20, the second severity, at all sites, in the second function, to three people."""


@pytest.fixture
def path(tmp_path):
    return write_tool(tmp_path)


def answers(path):
    with open_answers(path, PACKS) as file:
        return file.answers


def typed(path, *lines, **options):
    """Return what an interview in plain lines shows for typed lines."""
    typist, _ = sitting(path, *lines, packs=PACKS, **options)
    return "\n".join(typist.shown)


def test_the_prompts_lead_to_an_event_and_what_it_does_is_shown(path):
    shown = typed(path, "r", *HARM)

    (event,) = answers(path).events
    assert (event.id, event.kind, str(event.date), event.severity) == ("E-1", "harm", "2026-05-20", "harm")
    assert (event.sites, event.functions, event.people, event.summary) == ((), ("codes",), 3, "A dose was wrong.")
    assert "recorded: E-1 Harm to a patient, on May 20, 2026" in shown
    assert "Outcome: Continue → Suspend" in shown
    assert "By June 19, 2026: Look back at results already acted on" in shown


def test_enter_at_each_prompt_says_no_more_than_is_known(path):
    typed(path, "r harm", "", "", "", "", "", "")

    (event,) = answers(path).events
    assert (str(event.date), event.severity, event.sites, event.functions) == ("2026-06-05", None, (), ())
    assert (event.people, event.summary) == (None, None)


def test_a_summary_that_seems_to_name_a_patient_is_warned_about(path):
    shown = typed(path, "r", *HARM[:-1], "J. Baxter got a wrong dose.")

    assert "this text looks as if it named a patient" in " ".join(shown.split())


def test_a_day_that_nobody_knows_is_left_out(path):
    typed(path, "record model-change", "unknown", "", "", "", "")

    assert answers(path).events[0].date is None


def test_what_is_typed_wrong_is_asked_again(path):
    shown = typed(path, "r", "9", "harm", "2026-07-01", "2026-06-01", "4", "harm", "7", "1", "", "many", "2", "x")

    (event,) = answers(path).events
    assert (str(event.date), event.severity, event.sites, event.people) == ("2026-06-01", "harm", ("north",), 2)
    assert "Type a number from 1 to 2." in shown
    assert "July 1, 2026 is after the day of the assessment, June 5, 2026" in shown
    assert "readiness record date FILE 2026-07-01" in shown
    assert "Type a whole number, or only Enter." in shown


@pytest.mark.parametrize("lines", [[""], ["-"], ["1", "-"], ["1", "", "-"], ["1", "", "", "", "", "", "-"]], ids=str)
def test_a_hyphen_or_an_early_enter_records_nothing(path, lines):
    shown = typed(path, "r", *lines)

    assert "Nothing changed." in shown
    assert path.read_text("utf-8") == ANSWERS


def test_an_open_event_is_closed_by_the_same_key(path):
    shown = typed(path, "r", *HARM, "r", "3", "Safety committee", "2026-06-02", "Review", "Office")

    closed = answers(path).events[0].closed
    assert closed
    assert (closed.by, str(closed.date), closed.evidence[0].title) == ("Safety committee", "2026-06-02", "Review")
    assert "close E-1 Harm to a patient, of May 20, 2026" in shown
    assert "Closing restores no gate" in shown


def test_an_event_is_not_closed_without_the_evidence_that_its_kind_asks(path):
    shown = typed(path, "r", *HARM, "r e-1", "Safety committee", "", "")

    assert "It is not closed without evidence." in shown
    assert answers(path).events[0].closed is None


def test_an_event_is_not_closed_before_it_happened(path):
    shown = typed(path, "r", *HARM, "r E-1", "Safety committee", "2026-05-01")

    assert "It cannot be closed before it happened, on May 20, 2026." in shown
    assert answers(path).events[0].closed is None


def test_undo_takes_an_event_back_and_its_closing_first(path):
    typed(path, "r", *HARM, "r E-1", "Board", "", "Review", "", "z")
    assert answers(path).events[0].closed is None

    typed(path, "r model-change", "", "", "", "", "", "z")
    assert [event.id for event in answers(path).events] == ["E-1"]


def test_a_model_without_kinds_of_events_says_so(tmp_path):
    path = tmp_path / "answers.yaml"
    text = ANSWERS.partition("functions:")[0].partition("answers:")[0].replace("live-tool@1.0.0", "samm@{}")
    from readiness.loading.read_pack import load_pack

    version = load_pack("samm").questionnaire.version
    text = text.replace("{}", version).replace("  profile: {sites: 2}\n", "")
    path.write_text(text.partition("  milestones")[0] + "answers:\n", "utf-8")

    typist, _ = sitting(path, "r")
    assert "This model has no kinds of events." in "\n".join(typist.shown)


def test_the_status_of_the_tool_is_asked_on_the_screen_before_the_first_question(tmp_path):
    path = write_tool(tmp_path, ANSWERS.replace("tool: {status: live, since: 2026-02-01}  # approved\n", ""))

    async def steps(screen: Screen):
        await screen.wait("First, the status of the tool: Note drafting")
        await screen.type("9", "enter", shows="Type a number from 1 to 5")
        await screen.type("3", "enter", shows="Since which day?")
        await screen.type("2026-02-01", "enter", shows=lambda text: "Since which day?" not in text)

    on_screen(path, steps, packs=PACKS)
    tool = answers(path).tool
    assert tool
    assert (tool.status, str(tool.since)) == ("live", "2026-02-01")


def test_enter_leaves_the_status_to_the_milestones(tmp_path):
    text = ANSWERS.replace("tool: {status: live, since: 2026-02-01}  # approved\n", "")
    path = write_tool(tmp_path, text)

    async def steps(screen: Screen):
        await screen.wait("First, the status of the tool")
        await screen.press("enter", shows="PEO-2")

    on_screen(path, steps, packs=PACKS)
    assert path.read_text("utf-8") == text


def test_lines_that_are_piped_in_are_no_status(tmp_path):
    path = write_tool(tmp_path, ANSWERS.replace("tool: {status: live, since: 2026-02-01}  # approved\n", ""))
    typed(path, "g SAF-3", "1")

    assert answers(path).tool is None
    assert answers(path).answers["safety.downtime"].level == 1


def test_on_the_screen_what_it_does_stays_until_it_is_confirmed(path):
    async def steps(screen: Screen):
        await screen.press("r", shows="What happened?")
        for line in HARM:
            await screen.type(line, "enter")
        shown = await screen.wait("First: Stop using the tool today.")
        assert "recorded: E-1" in shown
        await screen.press("x", "enter", shows=lambda text: "┏" not in text)

    on_screen(path, steps, packs=PACKS, size=(80, 24))
    assert [event.id for event in answers(path).events] == ["E-1"]


def test_the_list_of_a_long_file_fits_into_a_small_screen(path):
    events = "events:\n" + "".join(f"  - {{id: E-{n}, kind: harm, date: 2026-05-20}}\n" for n in range(1, 31))
    path.write_text(ANSWERS + events, "utf-8")

    async def steps(screen: Screen):
        shown = await screen.press("r", shows="1-32, Enter for none:")
        assert len(shown.splitlines()) <= 24
        assert all(len(line) <= 80 for line in shown.splitlines())
        await screen.press("escape", shows=lambda text: "┏" not in text)

    on_screen(path, steps, packs=PACKS, size=(80, 24))
    assert len(answers(path).events) == 30


def test_undo_leaves_an_event_that_somebody_else_wrote_meanwhile(path):
    def another():
        path.write_text(path.read_text("utf-8") + "  - {id: E-2, kind: harm, date: 2026-05-20}\n", "utf-8")

    typed(path, "r model-change", "", "", "", "", "", another, "z", "y")

    assert [(event.id, event.kind) for event in answers(path).events] == [("E-2", "harm")]
