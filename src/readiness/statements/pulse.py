"""The anonymous pulse: the page for front-line staff, and the counts of what came back."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("a second statement of the pulse '{name}'", name="knows-limits")
def second_statement(*, name: str) -> None:
    """Two statements of a questionnaire's pulse with one id."""


@phrase("A few statements about your work with the tool")
def heading() -> None:
    """The heading of the anonymous form."""


@phrase(
    "{number} statement, a minute or two. The file that you return holds no name, no time and no device; who sends it by "
    "mail can be seen from the mail. Counts of fewer than five people are shown to nobody.",
    "{number} statements, a minute or two. The file that you return holds no name, no time and no device; who sends it "
    "by mail can be seen from the mail. Counts of fewer than five people are shown to nobody.",
    by="number",
    number=6,
)
def intro(*, number: int) -> None:
    """The first lines of the anonymous form."""


@phrase("Do you agree?")
def do_you_agree() -> None:
    """The heading above the statements of the anonymous form."""


@phrase("I agree")
def agree() -> None:
    """An answer to a statement, in the form."""


@phrase("Partly")
def partly() -> None:
    """An answer to a statement, in the form."""


@phrase("I disagree")
def disagree() -> None:
    """An answer to a statement, in the form."""


@phrase("I cannot say")
def cannot_say() -> None:
    """An answer to a statement, in the form."""


@phrase("Nothing stays in this browser")
def nothing_kept() -> None:
    """Said in the anonymous form, which keeps nothing."""


@phrase("The next person")
def next_person() -> None:
    """A heading in the anonymous form above the way to empty it."""


@phrase("On a shared computer, empty the page after you have given your answers back.")
def next_person_how() -> None:
    """A remark below that heading."""


@phrase("Empty the page")
def empty() -> None:
    """A button in the anonymous form."""


@phrase("The page is empty again")
def emptied() -> None:
    """Said after the anonymous form was emptied."""


@phrase("the pack {pack} has no pulse", pack="samm")
def no_pulse(*, pack: str) -> None:
    """Said where a pack declares no statements for the anonymous form."""


@phrase("a questionnaire declares its statements under 'pulse'")
def declare_pulse() -> None:
    """Help below a pack without statements for the anonymous form."""


@phrase("the anonymous form is a page: --format form, without --for, --all and --only")
def only_a_form() -> None:
    """Said by export with --pulse and options that do not fit it."""


@phrase("{path} is no return of the pulse", path="answers-ana.yaml")
def no_return(*, path: str) -> None:
    """A file that is no return of the anonymous form."""


@phrase("name only files that the anonymous form wrote: pulse-….yaml")
def name_returns() -> None:
    """Help below such a file."""


@phrase("{path} belongs to another pulse: its statements or its use case are not those of these answers; not counted",
        path="pulse-1a2b3c4d.yaml")  # fmt: skip
def other_pulse(*, path: str) -> None:
    """A return of the anonymous form that is left out."""


@phrase(
    "{number} return is a copy of another one, and is counted once",
    "{number} returns are copies of others, and are counted once",
    by="number",
    number=2,
)
def copies(*, number: int) -> None:
    """Returns of one person, of which the last counts."""


@phrase(
    "{number} return: counts of fewer than {least} people are shown to nobody",
    "{number} returns: counts of fewer than {least} people are shown to nobody",
    by="number",
    number=3,
    least=5,
)
def too_few(*, number: int, least: int) -> None:
    """Said where too few people answered the pulse."""


@phrase("import them together when more have come back; earlier counts and later ones would tell the newest answer")
def wait_for_more() -> None:
    """Help where too few people answered the pulse."""


@phrase("{number} person answered", "{number} people answered", by="number", number=12)
def answered(*, number: int) -> None:
    """The first line of the counts."""


@phrase(
    "{agree} agree, {partly} partly, {disagree} disagree, {cannot_say} cannot say: {says}",
    agree=7, partly=3, disagree=1, cannot_say=1, says="I know when to check what the tool says.",
)  # fmt: skip
def counted(*, agree: int, partly: int, disagree: int, cannot_say: int, says: str) -> None:
    """The counts of one statement."""


@phrase("fewer than five answered: {says}", says="I know when to check what the tool says.")
def hidden(*, says: str) -> None:
    """A statement that too few people answered."""


@phrase("{title} ({number} person):", "{title} ({number} people):", by="number", title="Clinicians", number=6)
def group(*, title: Words, number: int) -> None:
    """The heading above the counts of one group of people."""


@phrase("all others")
def others() -> None:
    """The people who are in no group that is shown."""


@phrase("Pulse: {number} person", "Pulse: {number} people", by="number", number=12)
def title(*, number: int) -> None:
    """The title of the document in the register of evidence."""


@phrase("not written; repeat with --write")
def not_written() -> None:
    """Said after the counts without --write."""


@phrase(
    "wrote {path}: the document {name}, at the questions {codes}",
    path="answers.yaml",
    name="pulse-2026-06-05",
    codes=("TAL-07",),
)
def written(*, path: str, name: str, codes: tuple[str, ...]) -> None:
    """Said after the counts were written as a document that questions name."""


@phrase("it supports no level by itself: state the level in 'supports' where you judge that it does")
def supports_nothing() -> None:
    """The second line after the counts were written."""
