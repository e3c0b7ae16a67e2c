"""Ask who does something and by when: the owner by its first letters, the day as people write it."""

from collections.abc import Iterator
from datetime import date

from readiness.errors import ReadinessError
from readiness.interview.clock import Clock
from readiness.interview.prompts import Prompts
from readiness.interview.session import Session
from readiness.interview.written_dates import find_day, parse_day
from readiness.model import field_types
from readiness.model.answers import Answers
from readiness.model.spans import weeks_after
from readiness.planning.shown_option import shown_plan
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_work as statements
from readiness.statements.statement import Statement

_MOST = 9


class OwnerPrompts:
    """The prompts for an owner and a day; an empty line leaves either out, and `-` raises CancelledError."""

    def __init__(self, session: Session, asking: Prompts, clock: Clock) -> None:
        self._session, self._asking, self._clock = session, asking, clock

    def owner(self, prompt: Statement, typed: str = "") -> str:
        """Return a name in the room, a role or a former owner that begins with what was typed; or a new name.

        A name between quotation marks, or typed twice, is taken as it is. `typed` is what was typed already.
        """
        before = ""
        while text := typed or self._asking.detail(prompt):
            typed = ""
            if text == before or (text[0] == text[-1] == '"' and len(text) > 2):
                return text.strip('"')
            if self._is_day(text):
                self._asking.tell(statements.first_who(text=text))
                continue
            if text.isascii() and text.isdigit() and before:
                found = _begins(before, known_owners(self._session))
                if 0 < int(text[:4]) <= min(len(found), _MOST):
                    return found[int(text[:4]) - 1]
                self._asking.tell(statements.number_or_name(number=min(len(found), _MOST)))
                continue
            found = _begins(text, known_owners(self._session))
            if len(found) < 2:
                return found[0] if found else text
            self._asking.options(found[:_MOST])
            prompt, before = statements.which_owner(number=min(len(found), _MOST), typed=text), text
        return ""

    def _is_day(self, text: str) -> bool:
        """Return whether a text with a number or a sign, such as `+6w`, is a day: the next prompt asks for it."""
        if not any(sign.isdigit() for sign in text) or text.isdigit():
            return False
        try:
            return find_day(text, self._clock.today) is not None
        except ReadinessError:
            return True

    def due(self, prompt: Statement) -> date | None:
        """Return a day that was written in any way; all but `2026-09-30` are shown as a date before they are kept."""
        day: date | None = None
        while text := self._asking.detail(prompt) or ("" if day is None else "="):
            if text == "=" and day:
                return day
            if day := field_types.parse_day(text):
                return day
            try:
                day = self._gate_day(text) or parse_day(text, self._clock.today)
            except ReadinessError as error:
                self._asking.tell(refusals.refused(why=error.message, hint=error.hint))
                continue
            prompt = statements.shown_back(day=day, written=day.isoformat())
        return None

    def _gate_day(self, text: str) -> date | None:
        """Return the day by which a gate can open, four times in five, for the gate's id or the title of its phase."""
        rubric = self._session.pack.rubric
        gates = {gate.casefold(): gate for gate in rubric.gate_named}
        gates |= {name.casefold(): phase.gate for phase in rubric.phases for name in (phase.id, phase.title)}
        if (gate := gates.get(text.casefold())) is None:
            return None
        session = self._session
        _, roadmap, _ = shown_plan(session.pack, session.answers, session.scorecard, session.target)
        weeks = next((one.at_80 for one in roadmap.gate_weeks if one.gate == gate), None)
        if weeks is None:
            raise ReadinessError(statements.no_gate_day(gate=gate), statements.write_a_day())
        return weeks_after(session.answers.date, weeks)


def _begins(text: str, names: list[str]) -> list[str]:
    """Return the names that are a text, or else those of which a word begins with it."""
    typed = text.casefold()
    if same := [name for name in names if name.casefold() == typed]:
        return same
    return [
        name
        for name in names
        if name.casefold().startswith(typed) or any(word.startswith(typed) for word in name.casefold().split())
    ]


def known_owners(session: Session) -> list[str]:
    """Return the people in the room, their roles, the owners in the file, and the roles of the questionnaire."""
    room = session.participants
    names = [*(one.name for one in room), *(one.role for one in room if one.role), *_owners_in(session.answers)]
    return list(dict.fromkeys([*names, *session.pack.questionnaire.roles.values()]))


def _owners_in(answers: Answers) -> Iterator[str]:
    """Yield the owners of remedies, of progress and of parked questions."""
    yield from (remedy.owner for remedy in answers.remedies.values())
    yield from (progress.owner for progress in answers.progress.values() if progress.owner)
    flags = (answer.flagged for answer in answers.answers.values())
    yield from (flag.owner for flag in flags if flag and flag.owner)
