"""A new answers file: lines of `readiness new`."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Words, phrase


@phrase("go on with it: {command}; or name another file", command="readiness assess answers.yaml")
def go_on(*, command: str) -> None:
    """Help where the answers file exists already."""


@phrase("Wrote {path}, for the questions about the whole organization.", path="organization.yaml")
def wrote_organization(*, path: str) -> None:
    """Said after the organization's file is written."""


@phrase(
    "Wrote {path} ({number} question), and {schema}, which text editors use to check it.",
    "Wrote {path} ({number} questions), and {schema}, which text editors use to check it.",
    by="number",
    path="answers.yaml",
    number=69,
    schema=".readiness/answers.schema.json",
)
def wrote(*, path: str, number: int, schema: str) -> None:
    """Said after a new answers file is written."""


@phrase("Next: {command}", command="readiness assess answers.yaml")
def next_command(*, command: str) -> None:
    """The command to type next."""


@phrase("Costs and return: readiness record case {path} --currency CODE --discount-rate PERCENT --months 36, "
        "then 'readiness record cost' and 'record benefit'", path="answers.yaml")  # fmt: skip
def next_of_case(*, path: str) -> None:
    """The commands to type next for costs and return, after a file with the frame of a case is written."""


@phrase("{name} has no questions about the whole organization", name="my-model")
def no_organization(*, name: str) -> None:
    """Said when an organization's file is asked for, and the pack has nothing for it."""


@phrase("leave --organization-answers out")
def leave_out() -> None:
    """Help where the pack asks nothing of an organization."""


@phrase("Facts that decide what is asked. Enter skips a fact, s skips the rest.")
def facts() -> None:
    """Said on a terminal before the facts of the profile are asked."""


@phrase("--date {text} is no day: write 2026-06-05, 5 jun, 5.6. or today", text=quoted(text="soon"))
def no_date(*, text: Statement) -> None:
    """Said about an option."""


@phrase("--fact {name} is not a fact of {pack}", name=quoted(text="size"), pack="my-model")
def no_fact(*, name: Statement, pack: str) -> None:
    """Said about an option."""


@phrase(
    "--fact {name} is not a fact of {pack}: {hint}",
    name=quoted(text="sise"),
    pack="my-model",
    hint="did you mean 'size'?",
)
def no_fact_but(*, name: Statement, pack: str, hint: Words) -> None:
    """Said about an option, with the names that are known."""


@phrase(
    "--fact {name} cannot be {value}: {hint}",
    name="size",
    value=quoted(text="big"),
    hint="write a number, such as 3",
)
def no_value(*, name: str, value: Statement, hint: Words) -> None:
    """Said about an option."""


@phrase(
    "{first}; {second}",
    first=no_fact(name=quoted(text="sise"), pack="my-model"),
    second=no_date(text=quoted(text="June 5")),
)
def also(*, first: Statement, second: Statement) -> None:
    """Two things that are wrong with the options; the first may be two itself."""


@phrase("nothing was written")
def nothing_written() -> None:
    """Help where options are wrong."""


@phrase("--fact {text} has no value", text=quoted(text="size"))
def no_pair(*, text: Statement) -> None:
    """Said about an option."""


@phrase("write --fact size=health-system")
def write_pair() -> None:
    """Help for an option."""


@phrase("{option} is missing", option="--organization")
def missing(*, option: str) -> None:
    """Said when nobody can be asked for an option."""


@phrase("{options} are missing", options=("--organization", "--use-case"))
def missing_both(*, options: tuple[str, ...]) -> None:
    """Said when nobody can be asked for two options."""


@phrase("add {options}", options="--organization '…' --use-case '…'")
def add(*, options: str) -> None:
    """Help for options that are missing, as they are typed."""


@phrase("Organization")
def organization() -> None:
    """The label before what a person types."""


@phrase("{label}: ", label=organization())
def prompt(*, label: Words) -> None:
    """Before what a person types; the label is of this program or of the pack."""


@phrase("{label} is missing", label=organization())
def not_typed(*, label: Words) -> None:
    """Said when the input ends before a person typed something."""


@phrase(
    "Not accepted: {message}; {hint}.",
    message="this text holds a control character (U+001B)",
    hint="type it again without it",
)
def not_taken(*, message: Words, hint: Words) -> None:
    """Said about text that a person typed."""


@phrase("--since {since} is after the day of the assessment, {date}", since="2026-07-01", date="2026-06-05")
def since_later(*, since: str, date: str) -> None:
    """Said about the day on which the status of the tool began; both days are written as they are typed."""


@phrase("Each person types these two lines once in their copy of the repository; git then merges by question:")
def once_in_git() -> None:
    """A notice of `readiness new --git`; the lines follow."""


@phrase("  {command}", command="git config merge.readiness.driver '…'")
def line_to_type(*, command: str) -> None:
    """A command below that notice."""
