"""The question as phones show it, and the lines about phones on the wall."""

from readiness.interview.level_rows import level_rows
from readiness.interview.session import Session
from readiness.room.phones import Phones
from readiness.room.question_card import CardLevel, QuestionCard
from readiness.statements import interview_phones as statements
from readiness.statements import interview_votes as votes
from readiness.statements.statement import Statement


def question_card(session: Session) -> QuestionCard:
    """Return the current question as phones show it: without the level that a gate needs, which depends on answers."""
    question = session.current
    meanings = {row.level: row for row in level_rows(session)}
    levels = () if session.pack.rubric.facets else session.scale.levels
    return QuestionCard(
        question.code,
        question.title,
        question.prompt,
        tuple(
            CardLevel(level.level, row.name, row.meaning)
            if (row := meanings.get(level.level)) and len(meanings) >= len(levels)
            else CardLevel(level.level, level.name, "")
            for level in levels
        ),
    )


def phone_line(session: Session, phones: Phones, *, waited_long: bool = False, beside: bool = False) -> Statement:
    """Return the line about phones: the progress of the votes, otherwise how to join, unless that stands `beside`."""
    ballots = session.ballots
    if ballots.is_open and session.room is not None:
        says = votes.standing if ballots.missing else statements.all_in
        return says(standing=ballots.standing)
    joined = session.room.joined if session.room else ()
    if beside and joined:
        return statements.joined_beside(number=len(joined))
    if beside and not waited_long:
        return statements.nobody_beside()
    if joined:
        return statements.joined(number=len(joined), url=phones.place.url, code=phones.code)
    how = statements.nobody_yet if waited_long else statements.nobody
    return how(url=phones.place.url, code=phones.code)


def remedies(phones: Phones) -> tuple[Statement, ...]:
    """Return what to try when nobody can join, in this order; nothing helps where only this machine is served."""
    if phones.place.is_this_machine:
        return ()
    return (
        statements.same_wifi(), statements.no_guest_wifi(), statements.hotspot(), statements.travel_router(),
        statements.keyboard(),
    )  # fmt: skip


def warnings(phones: Phones) -> tuple[Statement, ...]:
    """Return what the room should know about the address and the network."""
    if phones.place.is_this_machine:
        return (*phones.place.notices, statements.this_machine_only())
    return (*phones.place.notices, *([statements.open_network()] if phones.place.is_open_network else []))
