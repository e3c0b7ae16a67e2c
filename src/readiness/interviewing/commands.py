"""What can be typed at a question: letters, and words that mean the same."""

from readiness.interviewing.question_text import wrapped

_HELP = {
    "{levels}": "answer with that level and go on",
    "u, unknown": "nobody in the room knows",
    "x": "not applicable: asks why, and who approves",
    "n, note TEXT": "add a line to the note; n - removes the note",
    "e, evidence": "add evidence: title, date, location; e - removes the last piece",
    "m": "state the measured figure, where the question has one; m - removes it",
    "a": "done late: work accepted on record after its time; a - takes that out",
    "c, clear": "take the answer back; note and evidence stay",
    "b, back": "to the question before",
    "s, next, skip": "to the next question",
    "g, go CODE": "go to a question, such as g {code}",
    "l, list": "list the open questions",
    "f, facts": "correct the facts that decide what is asked",
    "d": "show all of this question, with the whole note",
    "Enter": "show this question again",
    "q, quit": "leave; every answer is saved as soon as it is given",
}
_WORDS = {
    "unknown": "u", "na": "x", "note": "n", "evidence": "e", "measured": "m", "figure": "m", "late": "a", "clear": "c",
    "back": "b", "next": "s", "skip": "s", "go": "g", "jump": "g", "list": "l", "facts": "f", "??": "d", "show": "d",
    "help": "?", "h": "?", "quit": "q", "exit": "q",
}  # fmt: skip


def letter(word: str) -> str:
    """Return the letter that a word stands for; what is not known stays as it is."""
    word = word.lower()
    return _WORDS.get(word, word)


def help_text(levels: str, code: str, width: int) -> str:
    """Return what can be typed, for a scale and with a question as the example."""
    longest = max(map(len, _HELP))
    return "\n".join(
        wrapped(does.format(code=code), width, f"  {typed.format(levels=levels):<{longest}}  ")
        for typed, does in _HELP.items()
    )
