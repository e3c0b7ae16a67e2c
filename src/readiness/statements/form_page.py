"""The words of the offline form but for its questions; `{word}` in an example is filled in by the page."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("Questions for {name}", name="Ana, privacy officer")
def heading(*, name: str) -> None:
    """The heading of a form for one person."""


@phrase(
    "This form needs JavaScript, which does not run here. If this is a preview of a mail or of a phone, save the file and open it in a browser. If that fails, ask whoever sent it for the workbook instead."
)
def off() -> None:
    """Shown where no script runs."""


@phrase(
    "{number} question. Nothing is sent from this page: at its end you save your answers and send them back yourself. Leave open what you do not want to answer.",
    "{number} questions. Nothing is sent from this page: at its end you save your answers and send them back yourself. Leave open what you do not want to answer.",
    by="number",
    number=12,
)
def intro(*, number: int) -> None:
    """The first lines of a form."""


@phrase(
    "{number} question, about {minutes} minutes. Nothing is sent from this page: at its end you save your answers and send them back yourself. Leave open what you do not want to answer.",
    "{number} questions, about {minutes} minutes. Nothing is sent from this page: at its end you save your answers and send them back yourself. Leave open what you do not want to answer.",
    by="number",
    number=12,
    minutes="40",
)
def intro_timed(*, number: int, minutes: str) -> None:
    """The first lines of a form whose questions say how long they take."""


@phrase("Your name, initials or role")
def name() -> None:
    """The label of a field."""


@phrase("Your role")
def role() -> None:
    """The label of a field."""


@phrase("Your group (you may leave it open)")
def group() -> None:
    """The label of a choice in the anonymous form."""


@phrase("A group is counted apart only when at least five people in it answered.")
def group_why() -> None:
    """A remark below that choice."""


@phrase("{done} of {total} answered", done="{done}", total="{total}")
def progress(*, done: str, total: str) -> None:
    """The number of answers so far."""


@phrase("Kept in this browser")
def kept() -> None:
    """Said after a write into the browser's storage."""


@phrase("NOT kept: save before you leave")
def not_kept() -> None:
    """Said where the browser stores nothing."""


@phrase("Forgotten in this browser")
def forgotten() -> None:
    """Said after the answers were removed from the browser."""


@phrase("Give back")
def to_return() -> None:
    """A link to the end of the form."""


@phrase("Give your answers back")
def return_title() -> None:
    """The heading at the end of the form."""


@phrase("Choose one way, and send the result to whoever sent you this form.")
def return_how() -> None:
    """The line below that heading."""


@phrase("Share")
def share() -> None:
    """A button that opens the phone's menu for sharing."""


@phrase("Save as a file")
def save() -> None:
    """A button."""


@phrase("Copy")
def copy() -> None:
    """A button that copies the text."""


@phrase("Or take this text (a click selects all of it)")
def as_text() -> None:
    """The label of the answers as text."""


@phrase("Handed to the browser as {file}. Look into your downloads, then send it.", file="{file}")
def saved(*, file: str) -> None:
    """Said after the file was saved."""


@phrase("Shared.")
def shared() -> None:
    """Said after the phone's menu for sharing closed."""


@phrase("Not shared. Save the file, or take the text below.")
def not_shared() -> None:
    """Said after sharing failed."""


@phrase("Copied. Paste it into a mail as it is.")
def copied() -> None:
    """Said after copying."""


@phrase("Not copied: the text below is selected; copy it with your keys or your menu.")
def not_copied() -> None:
    """Said after copying failed."""


@phrase("Go on from a file")
def go_on() -> None:
    """A heading."""


@phrase("A file that you saved here before; it replaces what is on this page")
def go_on_how() -> None:
    """The label of a choice of a file."""


@phrase(
    "{taken} answers taken. {left} left out, because the question is not on this form or is worded differently.",
    taken="{taken}",
    left="{left}",
)
def taken(*, taken: str, left: str) -> None:
    """Said after a file was read back."""


@phrase("That is no file of this form, or it is not whole.")
def no_return() -> None:
    """Said about a file that cannot be read back."""


@phrase("That file is about another assessment.")
def other_form() -> None:
    """Said about a file that cannot be read back."""


@phrase("This browser")
def here() -> None:
    """A heading above the way to remove answers."""


@phrase(
    "While it says “Kept in this browser”, your answers stay here when you close the page. Other files opened in this browser could read them."
)
def here_how() -> None:
    """A remark on what a browser keeps."""


@phrase("Forget here")
def forget() -> None:
    """A button that removes the answers from the browser."""


@phrase("Remove all answers from this page and from this browser?")
def sure() -> None:
    """The question before answers are removed."""


@phrase("Remove all")
def forget_now() -> None:
    """A button."""


@phrase("Keep")
def spare() -> None:
    """A button."""


@phrase("Not in the file yet:")
def faults() -> None:
    """The heading of a list of fields that are filled in wrongly."""
