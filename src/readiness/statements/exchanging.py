"""Answers that leave and come back: what export and import say."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.suggestions_text import did_you_mean
from readiness.statements.values import Named

_QUESTION = Named("question", "data.live-records", "DATA-02 Live records")


@phrase("no form of answers ends like {path}", path="answers.ods")
def no_carrier(*, path: str) -> None:
    """Said about a file that import does not read, or export does not write."""


@phrase("the endings are {endings}", endings=(".csv", ".xlsx"))
def endings(*, endings: tuple[str, ...]) -> None:
    """Help below a file with another ending."""


@phrase("no file to import is named")
def no_file() -> None:
    """Said by import without a file."""


@phrase("name the files that came back: readiness import answers.yaml answers-ana.xlsx")
def name_files() -> None:
    """Help below an import without a file."""


@phrase("give it another name with -o, or repeat with --force to keep the old file under another name")
def force_or_another() -> None:
    """Help where a file of the name exists already."""


@phrase("--all is for everyone: without --for and --only")
def one_choice() -> None:
    """Said by export with --all and another choice of people or questions."""


@phrase("leave out --all, or the others")
def name_one_choice() -> None:
    """Help below such a choice."""


@phrase("--for names nobody")
def nobody() -> None:
    """Said by export about a person without a name or a role."""


@phrase("write a name and a role: --for 'Ana, Privacy officer'")
def write_person() -> None:
    """Help below a person without a name or a role, and where a form is for nobody."""


@phrase("none of these questions is asked here")
def none_asked() -> None:
    """Said by export where the facts or the depth of the assessment leave out all that is named."""


@phrase("see the facts and the depth of the answers")
def check_depth_and_facts() -> None:
    """Help below questions that are not asked."""


@phrase("a form is for one person")
def for_one_person() -> None:
    """Said by export about a form without a person."""


@phrase("write --for 'Ana, Privacy officer', or --all for one file for each participant")
def name_person_or_all() -> None:
    """Help below a form without a person."""


@phrase("the answers name no participants")
def no_participants() -> None:
    """Said by export with --all."""


@phrase(
    "name them, each with a role: readiness record participant 'Ana, Privacy officer' …; or export for one person with --for"
)
def add_participants() -> None:
    """Help below answers without participants."""


@phrase("no participant has a role that answers anything before the day")
def nobody_has_prework() -> None:
    """Said by export with --all, where nobody would get a question."""


@phrase("no file for {names}: no prework is theirs", names=("CIO", "Nurse"))
def without_file(*, names: tuple[str, ...]) -> None:
    """Participants who got no file."""


@phrase(
    "{number} question of prework is nobody's here: {codes}; roles: {roles}",
    "{number} questions of prework are nobody's here: {codes}; roles: {roles}",
    by="number",
    number=2,
    codes=("SEC-04", "SEC-05"),
    roles=("Privacy officer",),
)
def nobodys(*, number: int, codes: tuple[str, ...], roles: tuple[str, ...]) -> None:
    """Prework whose roles no participant has, after an export for everyone."""


@phrase("{name} has no role, and the role decides what a person is asked", name="Ana")
def no_role(*, name: str) -> None:
    """Said by export about a person whose role is not known."""


@phrase("{role} is no role of the pack {pack}", role=quoted(text="Privacy oficer"), pack="healthcare-ai")
def unknown_role(*, role: Statement, pack: str) -> None:
    """Said by export about a person whose role the pack does not have."""


@phrase(
    "write a role behind the name, --for '{name}, Privacy officer', or name the questions with --only; {known}",
    name="Ana",
    known=did_you_mean(name="Privacy officer"),
)
def name_role(*, name: str, known: Words) -> None:
    """Help below a person whose role is not known, with a known role or some of them."""


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


@phrase(
    "the votes on {number} question differ; no level is taken there. Next: readiness assess {path} --only disagreed",
    "the votes on {number} questions differ; no level is taken there. Next: readiness assess {path} --only disagreed",
    by="number",
    number=2,
    path="answers.yaml",
)
def apart(*, number: int, path: str) -> None:
    """Said by import of several files."""


@phrase("participants: {names}", names=("Ana", "Ben"))
def new_participants(*, names: tuple[str, ...]) -> None:
    """People whose files came back and whom the answers do not name yet."""
