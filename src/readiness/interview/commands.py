"""The commands at a question: the same letters in both frontends, and words that mean the same."""

from dataclasses import dataclass

from readiness.interview.text_layout import pad, widest, wrap_text
from readiness.statements import interview_help as does
from readiness.statements import interview_keys as labels
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say


@dataclass(frozen=True, slots=True)
class KeyCommand:
    """A letter, its effect in a sentence, and its label for the line of keys."""

    key: str
    does: Statement
    short: Statement
    typed: Statement | None = None
    """The effect where lines are typed, if that says more."""
    words: tuple[str, ...] = ()
    """The words that mean the same, where lines are typed."""
    with_text: Words = ""
    """The text that may follow on the same line, where lines are typed."""


COMMANDS = (
    KeyCommand("0-9", does.level(), labels.level(), typed=does.level_typed()),
    KeyCommand("Enter", does.next_question(), labels.next_question(), words=("next", "skip")),
    KeyCommand("b", does.back(), labels.back(), words=("back",)),
    KeyCommand("u", does.unknown(), labels.unknown(), words=("unknown",)),
    KeyCommand("x", does.not_applicable(), labels.not_applicable(), words=("na",), with_text=does.a_reason()),
    KeyCommand("n", does.note(), labels.note(), typed=does.note_typed(), words=("note",), with_text=does.a_text()),
    KeyCommand(
        "e",
        does.evidence(),
        labels.evidence(),
        typed=does.evidence_typed(),
        words=("evidence",),
        with_text=does.a_title(),
    ),
    KeyCommand("f", does.flag(), labels.flag(), words=("flag", "park"), with_text=does.a_reason()),
    KeyCommand("v", does.votes(), labels.votes(), words=("vote", "votes"), with_text="blind"),
    KeyCommand("/", does.find(), labels.find(), words=("find",), with_text=does.words()),
    KeyCommand("g", does.go_to(), labels.go_to(), words=("go", "jump"), with_text=does.a_code()),
    KeyCommand("l", does.question_map(), labels.question_map(), words=("map", "list"), with_text=does.a_filter()),
    KeyCommand("o", does.next_open(), labels.next_open(), words=("open",)),
    KeyCommand("s", does.scores(), labels.scores(), words=("scores", "score")),
    KeyCommand("z", does.undo(), labels.undo(), words=("undo",)),
    KeyCommand("c", does.clear(), labels.clear(), typed=does.clear_typed(), words=("clear",)),
    KeyCommand(
        "m",
        does.figure(),
        labels.figure(),
        typed=does.figure_typed(),
        words=("measured", "figure"),
        with_text=does.a_value(),
    ),
    KeyCommand(
        "a",
        does.done_late(),
        labels.done_late(),
        typed=does.done_late_typed(),
        words=("late",),
        with_text=does.a_body(),
    ),
    KeyCommand("t", does.remedy(), labels.remedy(), words=("remedy", "todo"), with_text=does.an_owner()),
    KeyCommand("i", does.progress(), labels.progress(), words=("initiative", "progress"), with_text=does.a_code()),
    KeyCommand("w", does.who(), labels.who(), words=("who",), with_text=does.a_name()),
    KeyCommand("p", does.facts(), labels.facts(), words=("facts", "profile"), with_text=does.a_fact()),
    KeyCommand("r", does.event(), labels.event(), words=("record", "event"), with_text=does.a_kind()),
    KeyCommand("k", does.agenda(), labels.agenda(), words=("agenda", "clock")),
    KeyCommand("j", does.phones(), labels.phones(), words=("phones", "join"), with_text=does.a_picture()),
    KeyCommand("h", does.presenter(), labels.presenter(), words=("presenter",)),
    KeyCommand("d", does.show_all(), labels.show_all(), words=("show",)),
    KeyCommand("?", does.all_commands(), labels.all_commands(), words=("help",)),
    KeyCommand("q", does.leave(), labels.leave(), typed=does.leave_typed(), words=("quit", "exit")),
)
RARE = ("c", "m", "a", "t", "i", "w", "p", "r", "k", "j", "h", "d")
"""Rare keys, which are in the help but not in the line of keys."""
_LETTERS = {word: command.key if len(command.key) == 1 else "" for command in COMMANDS for word in command.words}


def command_letter(word: str) -> str:
    """Return the letter of a command word; any other word is returned in lower case."""
    word = word.lower()
    return _LETTERS.get(word, word)


def takes_text(key: str) -> bool:
    """Return whether text may follow this letter on the same line."""
    return any(command.key == key and command.with_text for command in COMMANDS)


def help_text(levels: str, width: int, *, pressed: bool = False) -> str:
    """Return the list of commands for a scale; with `pressed`, without words and text that follow a letter."""
    rows = []
    for command in COMMANDS:
        typed = levels if command.key == "0-9" else command.key
        if not pressed:
            typed = ", ".join([typed, *command.words[:1]]) if len(command.key) == 1 else typed
            typed = f"{typed} {say(command.with_text)}".strip()
        rows.append((typed, command.does if pressed or command.typed is None else command.typed))
    longest = widest(typed for typed, _ in rows)
    return "\n".join(wrap_text(does, width, f"  {pad(typed, longest)}  ") for typed, does in rows)
