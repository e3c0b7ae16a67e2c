"""Answers that leave and come back: what export and import say."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Named

_QUESTION = Named("question", "data.live-records", "DATA-02 Live records")


@phrase("no form of answers ends like {path}", path="answers.ods")
def no_carrier(*, path: str) -> None:
    """Said about a file that import does not read."""


@phrase("it reads files that end with {endings}", endings=(".csv", ".xlsx"))
def endings(*, endings: tuple[str, ...]) -> None:
    """Help below a file that import does not read."""


@phrase("no file to import is named")
def no_file() -> None:
    """Said by import without a file."""


@phrase("name the files that came back: readiness import answers.yaml answers-ana.xlsx")
def name_files() -> None:
    """Help below an import without a file."""


@phrase("give it another name with -o, or repeat with --force to keep the old file under another name")
def force_or_another() -> None:
    """Help where a file of the name exists already."""


@phrase("--for and --only exclude each other")
def one_choice() -> None:
    """Said by export with both options."""


@phrase("name a person, or a part of the questionnaire")
def name_one_choice() -> None:
    """Help below two options of export."""


@phrase("{name} has no role, and the role decides what a person is asked", name="Ana")
def no_role(*, name: str) -> None:
    """Said by export about a person whose role is not known."""


@phrase(
    "write it behind the name: --for '{name}, Privacy officer'; roles: {roles}",
    name="Ana",
    roles=("Privacy officer", "CMIO"),
)
def name_role(*, name: str, roles: tuple[Words, ...]) -> None:
    """Help below a person whose role is not known."""


@phrase("no question is for {role}", role="Janitor")
def nothing_for(*, role: str) -> None:
    """Said by export about a role that no question names."""


@phrase("{question}: {key}: {new}", question=_QUESTION, key="level", new="2")
def added(*, question: Named | Words, key: str, new: str) -> None:
    """A value that the answers do not have yet; the key is that of files."""


@phrase("{question}: {key}: {old} → {new}", question=_QUESTION, key="level", old="1", new="2")
def changed(*, question: Named | Words, key: str, old: str, new: str) -> None:
    """A value that another one replaces; the key is that of files."""


@phrase("{question}: {key}: {old} removed", question=_QUESTION, key="level", old="1")
def replaced(*, question: Named | Words, key: str, old: str) -> None:
    """A value that goes because another kind of answer takes its place; the key is that of files."""


@phrase("{question} at {part}", question=_QUESTION, part="site north")
def at_part(*, question: Named | Words, part: str) -> None:
    """A question of a function, segment or site."""


@phrase("remedy for {place}", place=_QUESTION)
def remedy_for(*, place: Named | Words) -> None:
    """The remedy of a question or dimension."""


@phrase("nothing changes: the answers say the same already")
def nothing_changes() -> None:
    """Said by import of files that say nothing new."""


@phrase(
    "{number} value would change; nothing is written without --write",
    "{number} values would change; nothing is written without --write",
    by="number",
    number=3,
)
def not_written(*, number: int) -> None:
    """Said by import without --write."""


@phrase(
    "{number} value written into {path}",
    "{number} values written into {path}",
    by="number",
    number=3,
    path="answers.yaml",
)
def written(*, number: int, path: str) -> None:
    """Said by import after --write."""


@phrase(
    "{number} answer left out because something in it is wrong",
    "{number} answers left out because something in them is wrong",
    by="number",
    number=2,
)
def left_out(*, number: int) -> None:
    """Said by import with --skip-wrong."""
