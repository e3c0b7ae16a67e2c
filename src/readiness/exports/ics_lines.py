"""The lines of a calendar by RFC 5545: values with their escapes, lines of at most 75 octets."""

from readiness.safe_text import escape_controls
from readiness.statements.statement import Words
from readiness.statements.voice import say

_OCTETS = 75
"""The longest line, without its end, that RFC 5545 advises."""


def ics_text(words: Words) -> str:
    """Return words as a value: backslashes, semicolons, commas and line ends are escaped."""
    text = escape_controls(say(words).replace("\r\n", "\n"))
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"), ("\t", " ")):
        text = text.replace(sign, written)
    return text


def ics_file(lines: list[str]) -> bytes:
    """Return lines as the content of a file."""
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _folded(line: str) -> str:
    """Return a line in pieces of at most 75 octets; each further one begins with a space. No character is cut."""
    pieces, piece, size = list[str](), "", 0
    for character in line:
        octets = len(character.encode("utf-8", "surrogatepass"))
        if size + octets > _OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + character, size + octets
    return "\r\n".join([*pieces, piece])
