"""Faults of what is to be recorded, with their hints."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_DAY = date(2026, 5, 20)


@phrase("what happened is recorded in a file, and standard input is not one")
def not_standard_input() -> None:
    """Said when `-` stands in place of the answers file."""


@phrase("nothing is named to record; it needs {what}", what="KIND")
def nothing_named(*, what: str) -> None:
    """Said when an argument is missing; `what` is its name in the help of the command."""


@phrase("for example: readiness record {example}", example="event answers.yaml harm --date 2026-05-20")
def for_example(*, example: str) -> None:
    """Help where an argument is missing; the example is typed as it is."""


@phrase("one thing is recorded at a time, and {names} are several", names=("harm", "model-change"))
def several_named(*, names: tuple[str, ...]) -> None:
    """Said when more than one argument is given."""


@phrase("nothing is said about {name}", name="north")
def nothing_said(*, name: str) -> None:
    """Said when a thing is named without anything to record about it."""


@phrase("add one of {options}", options=("--title", "--status"))
def add_option(*, options: tuple[str, ...]) -> None:
    """Help where nothing is said about a thing."""


@phrase("--off takes the question off the parking lot, with its reason, owner and day")
def off_with_details() -> None:
    """Said when --off stands with --why, --owner or --due."""


@phrase("leave out --off, or the other options")
def leave_off_out() -> None:
    """A hint below --off with details."""


@phrase("{option} is missing", option="--by")
def missing_option(*, option: str) -> None:
    """Said when an option is needed."""


@phrase("add {option} {what}", option="--by", what="WHO")
def add_value(*, option: str, what: str) -> None:
    """Help where an option is needed; `what` is its value in the help of the command."""


@phrase("{option} {text} is not a date", option="--date", text="'May 20'")
def no_date(*, option: str, text: Words) -> None:
    """Said about the value of an option."""


@phrase("{option} {day} is after the day of the assessment, {assessed}", option="--date", day=_DAY, assessed=_DAY)
def after_assessment(*, option: str, day: date, assessed: date) -> None:
    """Said about a day that the assessment cannot know yet."""


@phrase(
    "move the day of the assessment first: readiness record date {path} {day}", path="answers.yaml", day="2026-07-10"
)
def move_day(*, path: str, day: str) -> None:
    """Help for a day after that of the assessment; the day is written as it is typed."""


@phrase("{text} is not NAME=VALUE", text="'size'")
def no_pair(*, text: Words) -> None:
    """Said about an argument that must be a pair."""


@phrase("write {example}; nothing after the = removes it", example="size=hospital")
def write_pair(*, example: str) -> None:
    """Help for an argument that must be a pair."""


@phrase("this rubric has no rules for tools in use")
def no_live_rules() -> None:
    """Said when an event or a status is to be recorded."""


@phrase("choose a pack whose rubric.yaml has 'live' and 'events'")
def needs_live_rules() -> None:
    """Help where the rubric has no rules for tools in use."""


@phrase("there is no participant called {name}", name="'Anna'")
def no_participant(*, name: Words) -> None:
    """Said about a person who is not on the list."""


@phrase("{name} has voted", name="Ana")
def has_voted(*, name: str) -> None:
    """Said about a person who is to be taken off the list."""


@phrase("leave the name on the list, or take the votes out first: 'v' in readiness assess")
def keep_voter() -> None:
    """A hint below a person who has voted."""


@phrase("--site {name}: there is no such site", name="'nort'")
def no_site(*, name: Words) -> None:
    """Said about a site."""


@phrase("--function {name}: there is no such function", name="'cods'")
def no_function(*, name: Words) -> None:
    """Said about a function of the tool."""


@phrase("--segment {name}: there is no such segment", name="'front-dek'")
def no_segment(*, name: Words) -> None:
    """Said about a segment of the workforce."""


@phrase("record it first: readiness record site {path} {name} --title '…'", path="answers.yaml", name="north")
def record_site(*, path: str, name: str) -> None:
    """Help for a site that the answers do not have yet."""


@phrase("record it first: readiness record function {path} {name} --title '…'", path="answers.yaml", name="codes")
def record_function(*, path: str, name: str) -> None:
    """Help for a function of the tool that the answers do not have yet."""


@phrase("this questionnaire names no segments")
def no_segments() -> None:
    """Help where a segment is named and there is none."""


@phrase("there is no status called {name}", name="'liv'")
def no_status(*, name: Words) -> None:
    """Said about the status of a tool, a function or a site."""


@phrase("there is no question or dimension called {name}", name="'data.live-recrods'")
def no_place(*, name: Words) -> None:
    """Said about the place of a remedy."""


@phrase("there is no initiative called {name}", name="'live-monitorin'")
def no_initiative(*, name: Words) -> None:
    """Said about an initiative."""


@phrase("there is no milestone or gate called {name}", name="'go-live'")
def no_milestone(*, name: Words) -> None:
    """Said about a milestone."""


@phrase("there is no fact called {name}", name="'sise'")
def no_fact(*, name: Words) -> None:
    """Said about a fact of the profile."""


@phrase("{value} is not a value of {name}", value="'huge'", name="size")
def no_value(*, value: Words, name: str) -> None:
    """Said about the value of a fact."""


@phrase("{name} is told by the status of the tool", name="tool_status")
def told_by_status(*, name: str) -> None:
    """Said about a fact that nobody states."""


@phrase("write readiness record status {path} {status}", path="answers.yaml", status="live")
def write_status(*, path: str, status: str) -> None:
    """Help for a fact that nobody states."""


@phrase("--status {name} is not a status of progress", name="'dnoe'")
def no_progress(*, name: Words) -> None:
    """Said about the progress of an initiative."""


@phrase("only one of --site, --function and --segment")
def one_part() -> None:
    """Said when a shortfall is of two parts at once."""


@phrase("name the one part whose shortfall it is")
def name_one_part() -> None:
    """Help where a shortfall is of two parts at once."""


@phrase("{name} is a new site and needs a title", name="north")
def site_needs_title(*, name: str) -> None:
    """Said about a site that the answers do not have yet."""


@phrase("{name} is a new function and needs a title", name="codes")
def function_needs_title(*, name: str) -> None:
    """Said about a function of the tool that the answers do not have yet."""


@phrase("--until {until} is before the day of the acceptance, {day}", until=_DAY, day=_DAY)
def accepted_before(*, until: date, day: date) -> None:
    """Said about the last day of an acceptance."""


@phrase("write --until with {day} or a later day", day=_DAY)
def accept_longer(*, day: date) -> None:
    """Help for an acceptance that ends before it begins."""
