"""The commands at a question: the same letters in both frontends, and words that mean the same."""

from dataclasses import dataclass

from readiness.interview.question_text import wrap_text


@dataclass(frozen=True, slots=True)
class KeyCommand:
    """A letter, its words, its effect in a sentence, and its label for the line of keys."""

    key: str
    does: str
    short: str
    words: tuple[str, ...] = ()
    with_text: str = ""
    """The text that may follow on the same line, where lines are typed."""


COMMANDS = (
    KeyCommand("0-9", "answer with that level; the question stays", "level"),
    KeyCommand("Enter", "go on to the next question", "next", ("next", "skip")),
    KeyCommand("b", "back to the question before", "back", ("back",)),
    KeyCommand("u", "nobody in the room knows", "unknown", ("unknown",)),
    KeyCommand("x", "not applicable: asks why, and who approves", "not applicable", ("na",), "REASON"),
    KeyCommand("n", "add to the note; n - removes it", "note", ("note",), "TEXT"),
    KeyCommand("e", "evidence: title, date, location; e - removes the last piece", "evidence", ("evidence",), "TITLE"),
    KeyCommand("f", "flag it for the parking lot, or take it off", "flag", ("flag", "park")),
    KeyCommand("v", "votes: a level from each participant (V hides them until all are shown)", "votes",
            ("vote", "votes"), "blind"),
    KeyCommand("/", "find questions by words", "find", ("find",), "WORDS"),
    KeyCommand("g", "go to a question by its code", "go to", ("go", "jump"), "CODE"),
    KeyCommand("l", "the map: every question and how it stands", "map", ("map", "list"), "[FILTER]"),
    KeyCommand("o", "to the next question without an answer", "next open", ("open",)),
    KeyCommand("s", "show or hide the scores", "scores", ("scores", "score")),
    KeyCommand("z", "undo, as often as you like", "undo", ("undo",)),
    KeyCommand("c", "take the answer back; note and evidence stay", "clear", ("clear",)),
    KeyCommand("m", "the measured figure, where the question has one; m - removes it", "figure",
            ("measured", "figure"), "VALUE"),
    KeyCommand("a", "done late: work accepted on record after its time; a - takes that out", "done late", ("late",),
            "BODY"),
    KeyCommand("w", "who is in the room: names or roles", "who", ("who",), "NAME, ROLE"),
    KeyCommand("p", "the facts that decide what is asked", "facts", ("facts", "profile")),
    KeyCommand("h", "hide everything but the question and its levels, or show it again", "presenter", ("presenter",)),
    KeyCommand("d", "show all of this question, with the whole note", "show all", ("show",)),
    KeyCommand("?", "this list", "help", ("help",)),
    KeyCommand("q", "leave; every answer is saved as soon as it is given", "leave", ("quit", "exit")),
)  # fmt: skip
RARE = ("c", "m", "a", "w", "p", "h", "d")
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
            typed = f"{typed} {command.with_text}".strip()
        rows.append((typed, command.does.partition(";")[0] if pressed else command.does))
    longest = max(len(typed) for typed, _ in rows)
    return "\n".join(wrap_text(does, width, f"  {typed:<{longest}}  ") for typed, does in rows)
