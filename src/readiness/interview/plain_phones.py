"""Phones in the plain frontend: how to join, and the QR code on request, because a screen reader would read it out."""

from readiness.interview.phone_texts import phone_line, question_card, remedies, warnings
from readiness.interview.prompts import Prompts
from readiness.interview.session import Session
from readiness.interview.terminal_io import Terminal
from readiness.room.phones import Phones
from readiness.statements import interview_phones as statements

_PICTURE = "qr"


class PlainPhones:
    """The lines about phones."""

    def __init__(self, session: Session, phones: Phones, asking: Prompts, terminal: Terminal) -> None:
        self._session, self._phones, self._asking, self._terminal = session, phones, asking, terminal
        session.room = phones.attach(session.ballots)

    def begin(self) -> None:
        """Tell how to join, before the first question."""
        self._tell_address()
        for warning in warnings(self._phones):
            self._asking.tell(warning)

    def show(self) -> None:
        """Put the question on the phones, and tell who joined."""
        if self._session.room is not None:
            self._session.room.show(question_card(self._session))
            if self._session.room.joined:
                self._asking.tell(phone_line(self._session, self._phones))

    def join(self, how: str) -> bool:
        """Tell how to join, and what to try; with `qr` draw the code."""
        if how.lower() == _PICTURE:
            from readiness.room.qr_code import qr_lines  # noqa: PLC0415 - only on request

            if not self._terminal.picture(qr_lines(self._phones.link)):
                self._asking.tell(statements.no_picture())
        self.begin()
        tries = remedies(self._phones)
        if tries:
            self._asking.tell(statements.try_these())
        for number, remedy in enumerate(tries, 1):
            self._asking.tell(remedy, f"  {number}  ", "     ")
        return False

    def _tell_address(self) -> None:
        self._asking.tell(statements.open_address(url=self._phones.place.url, code=self._phones.code))
