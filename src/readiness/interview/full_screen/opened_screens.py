"""Make the screens that open over the question; the module of each is imported when it first opens."""
# ruff: noqa: PLC0415 - editors and lists are slow to import, and the first question does not need them

from collections.abc import Callable
from typing import TYPE_CHECKING

from readiness.interview.full_screen.key_bursts import Typed
from readiness.interview.session import Session

if TYPE_CHECKING:
    from readiness.interview.full_screen.fact_list_screen import FactListScreen
    from readiness.interview.full_screen.help_screen import HelpScreen
    from readiness.interview.full_screen.note_screen import NoteScreen
    from readiness.interview.full_screen.phone_wall import PhoneScreen, PhoneWall
    from readiness.interview.full_screen.question_map_screen import QuestionMapScreen
    from readiness.room.phones import Phones


def help_screen(levels: str) -> "HelpScreen":
    """Return the list of keys; `levels` are the keys that give a level."""
    from readiness.interview.full_screen.help_screen import HelpScreen

    return HelpScreen(levels)


def note_screen(code: str, note: str, keep: Callable[[str], None], typed: Callable[[], list[Typed]]) -> "NoteScreen":
    """Return the editor of a note; see `NoteScreen`."""
    from readiness.interview.full_screen.note_screen import NoteScreen

    return NoteScreen(code, note, keep, typed)


def map_screen(session: Session, typed: Callable[[], list[Typed]], *, finds: bool) -> "QuestionMapScreen":
    """Return the list of questions, with a search line if `finds`."""
    from readiness.interview.full_screen.question_map_screen import QuestionMapScreen

    return QuestionMapScreen(session, typed, finds=finds)


def phone_screen(wall: "PhoneWall") -> "PhoneScreen":
    """Return the screen with the QR code and how to join."""
    from readiness.interview.full_screen.phone_wall import PhoneScreen

    return PhoneScreen(wall)


def phone_wall(session: Session, phones: "Phones | None") -> "PhoneWall | None":
    """Return the parts of the screen about phones; None without phones."""
    if phones is None:
        return None
    from readiness.interview.full_screen.phone_wall import PhoneWall

    return PhoneWall(session, phones)


def fact_list_screen(session: Session, typed: Callable[[], list[Typed]]) -> "FactListScreen":
    """Return the list of facts, of which one is chosen."""
    from readiness.interview.full_screen.fact_list_screen import FactListScreen

    return FactListScreen(session, typed)
