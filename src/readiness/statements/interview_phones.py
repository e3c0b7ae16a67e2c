"""The wall of a room in which people vote by phone; none of these texts depends on a vote."""

from __future__ import annotations

from readiness.statements.interview_votes import voted
from readiness.statements.statement import Statement, phrase

_URL, _CODE = "http://192.168.1.20:8765/", "K7Q2M9"


@phrase("Phones: {url} with the code {code}; j shows how to join.", url=_URL, code=_CODE)
def nobody(*, url: str, code: str) -> None:
    """Shown before anybody has joined; j is a key."""


@phrase("Nobody has joined by phone yet; j hides how to join.")
def nobody_beside() -> None:
    """Shown before anybody has joined, where the QR code and the address are beside the question; j is a key."""


@phrase("Nobody has joined by phone: {url} with the code {code}. j shows what to try.", url=_URL, code=_CODE)
def nobody_yet(*, url: str, code: str) -> None:
    """Shown when nobody has joined for a minute; j is a key."""


@phrase(
    "{number} person joined by phone: {url} with the code {code}.",
    "{number} people joined by phone: {url} with the code {code}.",
    by="number",
    number=7,
    url=_URL,
    code=_CODE,
)
def joined(*, number: int, url: str, code: str) -> None:
    """Shown while no round of votes is open."""


@phrase("{number} person joined by phone.", "{number} people joined by phone.", by="number", number=7)
def joined_beside(*, number: int) -> None:
    """Shown where the QR code and the address are beside the question."""


@phrase("{standing}. Enter shows the votes.", standing=voted(number=3, total=3))
def all_in(*, standing: Statement) -> None:
    """Shown when all have voted, while the panel waits for the choice."""


@phrase(
    "Enter shows the votes once all have voted, 'show' shows them now, a name takes that person's vote here, 'watch NAME' lets a person only watch, 'out NAME' takes a person out of the room, 'drop' drops all votes, - goes back (hidden):"
)
def choices() -> None:
    """The prompt while phones vote; show, watch, out, drop and - are typed in every language."""


@phrase(
    "Votes on {code} stay hidden until all are shown. Vote by phone; a name takes a vote at this keyboard.",
    code="DATA-01",
)
def begins(*, code: str) -> None:
    """Shown when a round begins."""


@phrase("{name} is out of the room, and may join again.", name="Ana")
def sent_out(*, name: str) -> None:
    """Shown when a person was taken out of the room."""


@phrase("{name} only watches.", name="Ana")
def watches(*, name: str) -> None:
    """Shown when a person no longer votes."""


@phrase("Nobody has voted yet.")
def no_votes() -> None:
    """Shown instead of votes."""


@phrase("No phones take part: leave, and start with --phones lan.")
def off() -> None:
    """Shown when the key for phones is pressed without them; --phones lan is typed in every language."""


@phrase("Scan the code, or open")
def scan() -> None:
    """The text beside a QR code, above an address."""


@phrase("Open")
def open_page() -> None:
    """The text above an address where no QR code can be shown."""


@phrase("Phones join at {url} with the code {code}; j qr draws the QR code.", url=_URL, code=_CODE)
def open_address(*, url: str, code: str) -> None:
    """Shown in plain lines; j qr is typed in every language."""


@phrase("No QR code without colors: type the address.")
def no_picture() -> None:
    """Shown in plain lines where the QR code is asked for and the terminal shows no colors."""


@phrase("and type the code {code}", code=_CODE)
def type_code(*, code: str) -> None:
    """The text below an address."""


@phrase("Others in this network could read votes on their way: use roles for names.")
def open_network() -> None:
    """A warning about a network without encryption."""


@phrase("This address serves this machine only: for phones, start with --phones lan.")
def this_machine_only() -> None:
    """A warning; --phones lan is typed in every language."""


@phrase("If phones do not reach it, try in this order:")
def try_these() -> None:
    """The heading of a list of remedies."""


@phrase("The same Wi-Fi as this machine; mobile data and VPN off.")
def same_wifi() -> None:
    """A remedy."""


@phrase("The Wi-Fi of the meeting room: guest networks keep devices apart.")
def no_guest_wifi() -> None:
    """A remedy."""


@phrase("The hotspot of this machine, for up to about 8 phones.")
def hotspot() -> None:
    """A remedy."""


@phrase("A travel router without internet, for 20 to 50 phones.")
def travel_router() -> None:
    """A remedy."""


@phrase("No phones: v, and all votes in one hidden line, or raised cards.")
def keyboard() -> None:
    """A remedy; v is a key."""


@phrase("j, Enter or Esc closes this.")
def closes() -> None:
    """The last line of a screen; the keys are the same in every language."""
